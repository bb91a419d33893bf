// Groups are made before anything is counted.
// jOOQ: database: PostgreSQL: aggregate functions are not allowed in GROUP BY
// Querydsl: database: PostgreSQL: aggregate functions are not allowed in GROUP BY
class Wrong extends Program {
    String s = sql(select(count()).from(FILM).groupBy(max(FILM.length))); // rendered: max(film.length) is an aggregate and can't stand in GROUP BY
}

class Right extends Program {
    String s = sql(select(FILM.length, count()).from(FILM).groupBy(FILM.length));
}
