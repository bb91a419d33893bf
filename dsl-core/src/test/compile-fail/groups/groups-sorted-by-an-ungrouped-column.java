// A group has many titles to be sorted by.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; SQLite: (2 rows) [2] [1]
// Querydsl: database/silent: PostgreSQL, MySQL refuse; SQLite: (2 rows) 2 1
class Wrong extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).orderBy(FILM.title.asc())); // rendered: film.title in ORDER BY has many values in a group
}

class Right extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).orderBy(min(FILM.title).asc()));
}
