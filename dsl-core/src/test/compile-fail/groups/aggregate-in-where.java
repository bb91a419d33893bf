// Rows are filtered before they are grouped.
// jOOQ: database: PostgreSQL: aggregate functions are not allowed in WHERE
// Querydsl: database: PostgreSQL: aggregate functions are not allowed in WHERE
class Wrong extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).where(count().gt(3L)).groupBy(FILM.languageId)); // rendered: count(*) is an aggregate and can't stand in WHERE
}

class Right extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).having(count().gt(3L)));
}
