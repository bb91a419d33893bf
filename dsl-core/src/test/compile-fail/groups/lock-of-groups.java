// A group isn't a row that could be locked.
// jOOQ: database/silent: PostgreSQL refuses; SQLite: syntax error; MySQL runs
// Querydsl: database/silent: PostgreSQL refuses; SQLite: syntax error; MySQL runs
class Wrong extends Program {
    Object o = sql(select(FILM.languageId, count()).from(FILM).groupBy(FILM.languageId).forUpdate()); // rendered: has no place in a query with GROUP BY
}

class Right extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).forUpdate());
}
