// The parameter is a number, its value a text.
// jOOQ: silent: bind("id", "x3") is untyped; "x3" is converted to NULL: no rows
// Querydsl: javac, 11 lines
class Wrong extends Program {
    Param<Integer> id = param("id", INTEGER);
    Object o = select(FILM.title).from(FILM).where(FILM.filmId.eq(id)).bind(id.to("3")); // error: String cannot be converted to Integer
}

class Right extends Program {
    Param<Integer> id = param("id", INTEGER);
    Object o = select(FILM.title).from(FILM).where(FILM.filmId.eq(id)).bind(id.to(3));
}
