// MariaDB returns rows of inserts and deletes only.
// jOOQ: database: emulated by INSERT ... ON DUPLICATE KEY UPDATE; fails on film's computed column, else works
// Querydsl: not to be had: no RETURNING on UPDATE
class Wrong extends Program {
    Object o = sql(update(FILM).set(FILM.title.to("x")).where(FILM.filmId.eq(1)).returning(FILM.title), Dialects.mariaDb()); // rendered: does not support UPDATE ... RETURNING
}

class Right extends Program {
    Object o = sql(update(FILM).set(FILM.title.to("x")).where(FILM.filmId.eq(1)).returning(FILM.title));
}
