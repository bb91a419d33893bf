// One of the values isn't of the column's type.
// jOOQ: javac, 7 lines
// Querydsl: javac, 7 lines
class Wrong extends Program {
    Condition c = FILM.title.in("Ran", 3); // error: int cannot be converted to String
}

class Right extends Program {
    Condition c = FILM.title.in("Ran", "Up");
}
