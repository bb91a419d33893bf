// MySQL has no full join.
// jOOQ: database: MySQL: syntax error
// Querydsl: database: MySQL: syntax error
class Wrong extends Program {
    Film.Outer film = FILM.outer();
    Language.Outer language = LANGUAGE.outer();
    Object o = sql(select(film.title).from(film).fullJoin(language, language.languageId.eq(film.languageId)), Dialects.mySql()); // rendered: MySQL 8.0.33 does not support FULL JOIN
}

class Right extends Program {
    Film.Outer film = FILM.outer();
    Language.Outer language = LANGUAGE.outer();
    Object o = sql(select(film.title).from(film).fullJoin(language, language.languageId.eq(film.languageId)));
}
