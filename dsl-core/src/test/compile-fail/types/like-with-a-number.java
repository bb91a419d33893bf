// A pattern is a text.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.title.like(3); // error: int cannot be converted to
}

class Right extends Program {
    Condition c = FILM.title.like("3%");
}
