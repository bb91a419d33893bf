// A group has many titles.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; SQLite: (2 rows) [Brazil, 3] [Amelie, 2]
// Querydsl: database/silent: PostgreSQL, MySQL refuse; SQLite: (2 rows) [Brazil, 3] [Amelie, 2]
class Wrong extends Program {
    Object o = sql(select(FILM.title, count()).from(FILM).groupBy(FILM.languageId)); // rendered: film.title in the select list has many values in a group
}

class Right extends Program {
    Object byLanguage = sql(select(FILM.languageId, count()).from(FILM).groupBy(FILM.languageId));
    Object byKey = sql(select(FILM.title, count()).from(FILM).groupBy(FILM.filmId));
}
