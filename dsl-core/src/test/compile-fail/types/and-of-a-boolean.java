// Java's && takes its own booleans.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).where(FILM.title.eq("x") && FILM.length.gt(3)); // error: bad operand types for binary operator '&&'
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).where(FILM.title.eq("x"), FILM.length.gt(3));
}
