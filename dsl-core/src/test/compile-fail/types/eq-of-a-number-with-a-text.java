// A text is compared with a number.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.title.eq(3); // error: int cannot be converted to String
}

class Right extends Program {
    Condition c = FILM.title.eq("3");
}
