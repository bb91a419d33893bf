// Both ends are of the column's type.
// jOOQ: javac
// Querydsl: javac, 13 lines
class Wrong extends Program {
    Condition c = FILM.length.between(60, "90"); // error: String cannot be converted to Integer
}

class Right extends Program {
    Condition c = FILM.length.between(60, 90);
}
