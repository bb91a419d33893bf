// There is nothing to join with.
// jOOQ: javac
// Querydsl: database: PostgreSQL: syntax error at or near "on"
class Wrong extends Program {
    Object o = select(FILM.title).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)); // built: there's nothing to join language with yet
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId));
}
