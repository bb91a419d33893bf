// The first row of each group is an arbitrary one.
// jOOQ: database: PostgreSQL: SELECT DISTINCT ON expressions must match initial ORDER BY expressions
// Querydsl: database: PostgreSQL: SELECT DISTINCT ON expressions must match initial ORDER BY expressions
class Wrong extends Program {
    Object o = sql(select(FILM.title).distinctOn(FILM.languageId).from(FILM).orderBy(FILM.price.asc())); // rendered: ORDER BY has to start with the expressions of DISTINCT ON
}

class Right extends Program {
    Object o = sql(select(FILM.title).distinctOn(FILM.languageId).from(FILM).orderBy(FILM.languageId.asc(), FILM.price.asc()));
}
