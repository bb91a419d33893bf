// Java's greater is for numbers.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.length > 90; // error: bad operand types for binary operator '>'
}

class Right extends Program {
    Condition c = FILM.length.gt(90);
}
