// The condition is about a table that isn't there.
// jOOQ: database: PostgreSQL: missing FROM-clause entry for table "language"
// Querydsl: database: PostgreSQL: missing FROM-clause entry for table "language"
class Wrong extends Program {
    String s = sql(deleteFrom(FILM).where(LANGUAGE.name.eq("French"))); // rendered: language.name is used in WHERE, but language isn't in FROM
}

class Right extends Program {
    String s = sql(deleteFrom(FILM).using(LANGUAGE).where(FILM.languageId.eq(LANGUAGE.languageId), LANGUAGE.name.eq("French")));
}
