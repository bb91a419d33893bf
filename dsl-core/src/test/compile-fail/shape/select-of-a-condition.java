// A condition isn't a column; it may be UNKNOWN.
class Wrong extends Program {
    Object o = select(FILM.title, FILM.length.gt(90)).from(FILM); // error: location: class EveryItemMustBeAProjection
}

class Right extends Program {
    Object o = select(FILM.title, FILM.length.gt(90).asExpr()).from(FILM);
}
