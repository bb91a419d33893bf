// A group has many lengths.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; SQLite: (2 rows) [1] [2]
// Querydsl: database/silent: PostgreSQL, MySQL refuse; SQLite: (2 rows) 1 2
class Wrong extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).having(FILM.length.gt(90))); // rendered: film.length in HAVING has many values in a group
}

class Right extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).having(max(FILM.length).gt(90)));
}
