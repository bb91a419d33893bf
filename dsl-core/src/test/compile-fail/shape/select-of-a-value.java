// A value of Java isn't SQL yet.
// jOOQ: javac, 325 lines
// Querydsl: javac, 10 lines
class Wrong extends Program {
    Object o = select(FILM.title, 3).from(FILM); // error: location: class EveryItemMustBeAProjection
}

class Right extends Program {
    Object o = select(FILM.title, val(3)).from(FILM);
}
