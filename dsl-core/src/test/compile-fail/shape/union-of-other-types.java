// The branches of a union yield different types.
// jOOQ: javac
// Querydsl: javac, 19 lines
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).unionAll(select(FILM.filmId).from(FILM)); // error: cannot be converted to Select<String>
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).unionAll(select(LANGUAGE.name).from(LANGUAGE));
}
