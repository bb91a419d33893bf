// MERGE is PostgreSQL's.
// jOOQ: database: SQLite: near "merge": syntax error
// Querydsl: database: SQLite: near "merge": syntax error
class Wrong extends Program {
    Object o = sql(mergeInto(FILM).using(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)).whenMatched().thenDelete(), Dialects.sqlite()); // rendered: does not support MERGE
}

class Right extends Program {
    Object o = sql(mergeInto(FILM).using(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)).whenMatched().thenDelete());
}
