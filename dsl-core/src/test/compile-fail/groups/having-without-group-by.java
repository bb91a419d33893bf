// Without GROUP BY all rows are one group.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; for SQLite jOOQ adds GROUP BY (select 1): one arbitrary row
// Querydsl: database: PostgreSQL: column "film.title" must appear in the GROUP BY clause or be used in an aggrega…
class Wrong extends Program {
    String s = sql(select(FILM.title).from(FILM).having(count().gt(1))); // rendered: film.title in the select list has many values in a group
}

class Right extends Program {
    String s = sql(select(count()).from(FILM).having(count().gt(1)));
}
