// Java's plus joins no columns.
// jOOQ: javac, 327 lines
// Querydsl: javac, 10 lines
class Wrong extends Program {
    Object o = select(FILM.title + "!").from(FILM); // error: location: class EveryItemMustBeAProjection
}

class Right extends Program {
    Object o = select(FILM.title.concat("!")).from(FILM);
}
