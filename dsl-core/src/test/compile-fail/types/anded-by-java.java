// Java's and is for booleans.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.title.eq("Ran") && FILM.length.gt(90); // error: bad operand types for binary operator '&&'
}

class Right extends Program {
    Condition c = FILM.title.eq("Ran").and(FILM.length.gt(90));
}
