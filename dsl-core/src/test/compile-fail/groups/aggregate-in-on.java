// A join is made row by row.
// jOOQ: database: PostgreSQL: aggregate functions are not allowed in JOIN conditions
// Querydsl: database: PostgreSQL: aggregate functions are not allowed in JOIN conditions
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(max(FILM.languageId).orElse(1)))); // rendered: can't stand in the condition of a join
}

class Right extends Program {
    Object o = sql(select(FILM.title).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)));
}
