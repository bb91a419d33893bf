// A version that may be NULL is never equal to it.
// jOOQ: silent: length = NULL: no row is ever updated, 0
// Querydsl: built: IllegalArgumentException: eq(null) is not allowed. Use isNull() instead
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title.to("Ran")).where(FILM.filmId.eq(3)).ifVersion(FILM.length, 7); // error: NumColumn<Film,Integer,Optional<Integer>> cannot be converted to NumColumn<Film,Integer,Integer>
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to("Ran")).where(FILM.filmId.eq(3)).ifVersion(FILM.languageId, 7);
}
