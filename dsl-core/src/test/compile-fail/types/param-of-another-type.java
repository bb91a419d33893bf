// The parameter is a number, its value a text.
class Wrong extends Program {
    Param<Integer> id = param("id", INTEGER);
    Object o = select(FILM.title).from(FILM).where(FILM.filmId.eq(id)).bind(id, "3"); // error: inference variable V has incompatible
}

class Right extends Program {
    Param<Integer> id = param("id", INTEGER);
    Object o = select(FILM.title).from(FILM).where(FILM.filmId.eq(id)).bind(id, 3);
}
