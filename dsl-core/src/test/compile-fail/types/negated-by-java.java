// Java's not is for booleans.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Condition c = !FILM.title.eq("Ran"); // error: bad operand type Condition for unary operator '!'
}

class Right extends Program {
    Condition c = FILM.title.eq("Ran").not();
}
