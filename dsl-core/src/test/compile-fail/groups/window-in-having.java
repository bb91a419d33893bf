// Windows are computed behind HAVING.
// jOOQ: database: PostgreSQL: window functions are not allowed in HAVING
// Querydsl: database: PostgreSQL: window functions are not allowed in HAVING
class Wrong extends Program {
    String s = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).having(rank().over(orderBy(FILM.languageId)).gt(1))); // rendered: can't stand in HAVING
}

class Right extends Program {
    String s = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).qualify(rank().over(orderBy(FILM.languageId)).gt(1)));
}
