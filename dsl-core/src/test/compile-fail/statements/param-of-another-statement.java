// A value for a parameter that the statement hasn't.
// jOOQ: built: IllegalArgumentException: No such parameter : id
// Querydsl: silent: the value too many is ignored: all rows
class Wrong extends Program {
    Param<Integer> id = param("id", INTEGER);
    Object o = db.list(select(FILM.title).from(FILM).bind(id.to(3))); // executed: the statement has no parameter id
}

class Right extends Program {
    Param<Integer> id = param("id", INTEGER);
    Object o = db.list(select(FILM.title).from(FILM).where(FILM.filmId.eq(id)).bind(id.to(3)));
}
