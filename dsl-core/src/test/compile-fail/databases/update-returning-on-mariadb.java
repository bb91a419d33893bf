// MariaDB returns rows of inserts and deletes only.
// jOOQ: works: rendered as INSERT ... SELECT ... ON DUPLICATE KEY UPDATE ... RETURNING (not run)
// Querydsl: not to be had: no RETURNING on UPDATE
class Wrong extends Program {
    Object o = sql(update(FILM).set(FILM.title, "x").where(FILM.filmId.eq(1)).returning(FILM.title), Dialects.mariaDb()); // rendered: does not support UPDATE ... RETURNING
}

class Right extends Program {
    Object o = sql(update(FILM).set(FILM.title, "x").where(FILM.filmId.eq(1)).returning(FILM.title));
}
