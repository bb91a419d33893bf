// The subquery asks for one of many lengths.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; SQLite: (2 rows) [1, 1] [2, 2]
// Querydsl: database/silent: PostgreSQL, MySQL refuse; SQLite: (2 rows) [1, 1] [2, 2]
class Wrong extends Program {
    Film other = FILM.as("other");
    Object o = sql(select(FILM.languageId, scalar(count(), q -> q.from(other).where(other.length.gt(FILM.length)))).from(FILM).groupBy(FILM.languageId)); // rendered: film.length in a subquery in the select list has many values in a group
}

class Right extends Program {
    Film other = FILM.as("other");
    Object o = sql(select(FILM.languageId, scalar(count(), q -> q.from(other).where(other.languageId.eq(FILM.languageId)))).from(FILM).groupBy(FILM.languageId));
}
