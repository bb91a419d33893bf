// Nobody can tell them apart from outside.
// jOOQ: database/silent: PostgreSQL, SQLite run with two language_id columns; MySQL refuses: Duplicate column name
// Querydsl: silent: the second is renamed to col__language_id1 without a word, t.languageId is the first
class Wrong extends Program {
    Object o = select(FILM.languageId, LANGUAGE.languageId).from(FILM).crossJoin(LANGUAGE).as("t"); // built: the subquery t has two columns named language_id
}

class Right extends Program {
    Object o = select(FILM.languageId, LANGUAGE.languageId.as("spoken")).from(FILM).crossJoin(LANGUAGE).as("t");
}
