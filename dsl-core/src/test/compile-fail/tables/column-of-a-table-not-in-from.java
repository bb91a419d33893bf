// The column is of another table than the query reads.
// jOOQ: database: PostgreSQL: missing FROM-clause entry for table "language"
// Querydsl: database: PostgreSQL: missing FROM-clause entry for table "language"
class Wrong extends Program {
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM)); // rendered: language.name is used in the select list, but language isn't in FROM (film)
}

class Right extends Program {
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)));
}
