// Rows are grouped before they are numbered.
// jOOQ: database: PostgreSQL: window functions are not allowed in GROUP BY
// Querydsl: database: PostgreSQL: window functions are not allowed in GROUP BY
class Wrong extends Program {
    Object o = sql(select(count()).from(FILM).groupBy(ntile(4).over(orderBy(FILM.price.asc())))); // rendered: is computed over a window and can't stand in GROUP BY
}

class Right extends Program {
    {
        var quarter = select(ntile(4).over(orderBy(FILM.price.asc())).as("n")).from(FILM).as("quarter");
        Object o = sql(select(quarter.column("n", BIGINT), count()).from(quarter).groupBy(quarter.column("n", BIGINT)));
    }
}
