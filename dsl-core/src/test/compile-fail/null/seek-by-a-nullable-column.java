// Databases sort NULL at different ends.
// jOOQ: silent: PostgreSQL: the page after has no rows, 1 of 5 rows is lost; SQLite, MySQL lose none here
// Querydsl: not to be had: no keyset paging
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).seek(keyset(FILM.length.asc(), FILM.filmId.asc()).first()); // built: film.length may be NULL
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).seek(keyset(FILM.title.asc(), FILM.filmId.asc()).first());
}
