// MySQL returns keys, and nothing else.
class Wrong extends Program {
    Object o = sql(deleteFrom(FILM).where(FILM.filmId.eq(1)).returning(FILM.title), Dialects.mySql()); // rendered: does not support DELETE ... RETURNING
}

class Right extends Program {
    Object o = sql(deleteFrom(FILM).where(FILM.filmId.eq(1)).returning(FILM.title));
}
