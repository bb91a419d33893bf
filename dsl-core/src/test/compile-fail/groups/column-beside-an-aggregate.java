// Without GROUP BY, all rows are one group.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; SQLite: (1 rows) [Ran, 162]
// Querydsl: database/silent: PostgreSQL, MySQL refuse; SQLite: (1 rows) [Ran, 162]
class Wrong extends Program {
    Object o = sql(select(FILM.title, max(FILM.length)).from(FILM)); // rendered: film.title in the select list has many values in a group
}

class Right extends Program {
    Object o = sql(select(FILM.title, FILM.length).from(FILM).orderBy(FILM.length.desc().nullsLast()).limit(1));
}
