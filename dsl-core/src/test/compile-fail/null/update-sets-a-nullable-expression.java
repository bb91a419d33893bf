// A column that is NOT NULL is set to an expression that may be NULL.
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title, FILM.synopsis); // error: inference variable R has incompatible
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title, FILM.synopsis.orElse("none"));
}
