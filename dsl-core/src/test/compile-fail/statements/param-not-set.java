// A parameter without a value.
// jOOQ: silent: param("id", Integer.class) without a value is NULL: no rows
// Querydsl: rendered: ParamNotSetException: The parameter id needs to be set
class Wrong extends Program {
    Param<Integer> id = param("id", INTEGER);
    Object o = db.list(select(FILM.title).from(FILM).where(FILM.filmId.eq(id))); // executed: parameter id (integer) has no value
}

class Right extends Program {
    Param<Integer> id = param("id", INTEGER);
    Object o = db.list(select(FILM.title).from(FILM).where(FILM.filmId.eq(id)).bind(id.to(3)));
}
