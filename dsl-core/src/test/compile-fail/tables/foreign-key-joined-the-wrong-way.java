// The column isn't of a table of this FROM.
// jOOQ: database: PostgreSQL: missing FROM-clause entry for table "g"
// Querydsl: database: PostgreSQL: missing FROM-clause entry for table "g"
class Wrong extends Program {
    String s = sql(select(FILM.title).from(FILM).join(LANGUAGE, FILM.as("g").languageId.eq(LANGUAGE.languageId))); // rendered: g.language_id is used in the condition of a join
}

class Right extends Program {
    String s = sql(select(FILM.title).from(FILM).join(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId)));
}
