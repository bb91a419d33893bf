// MySQL returns keys, and nothing else.
// jOOQ: works: emulated by a second SELECT
// Querydsl: silent: executeWithKey(film.label) returns the id as the label: "14"
class Wrong extends Program {
    Object o = sql(deleteFrom(FILM).where(FILM.filmId.eq(1)).returning(FILM.title), Dialects.mySql()); // rendered: does not support DELETE ... RETURNING
}

class Right extends Program {
    Object o = sql(deleteFrom(FILM).where(FILM.filmId.eq(1)).returning(FILM.title));
}
