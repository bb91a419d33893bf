// A join says by what.
// jOOQ: javac
// Querydsl: database/silent: PostgreSQL: syntax error; SQLite, MySQL: cross join, 15 rows
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).join(LANGUAGE); // error: method join in interface Joining<S> cannot be applied
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).join(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId));
}
