// An UPDATE sets something.
// jOOQ: javac
// Querydsl: database: PostgreSQL: syntax error at or near "where"
class Wrong extends Program {
    Object o = update(FILM).where(FILM.filmId.eq(3)); // built: update(film) sets nothing
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to("Ran")).where(FILM.filmId.eq(3));
}
