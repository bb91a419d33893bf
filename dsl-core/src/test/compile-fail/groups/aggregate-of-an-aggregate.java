// Groups of groups need a query around.
// jOOQ: database: PostgreSQL: aggregate function calls cannot be nested
// Querydsl: database: PostgreSQL: aggregate function calls cannot be nested
class Wrong extends Program {
    Object o = sql(select(max(count())).from(FILM).groupBy(FILM.languageId)); // rendered: count(*) stands inside another aggregate
}

class Right extends Program {
    {
        var counts = select(count().as("n")).from(FILM).groupBy(FILM.languageId).as("counts");
        Object o = sql(select(max(counts.column("n", BIGINT))).from(counts));
    }
}
