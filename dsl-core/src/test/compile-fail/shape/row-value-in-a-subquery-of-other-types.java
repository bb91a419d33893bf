// The subquery selects a text where the row has a number.
// jOOQ: javac, 13 lines
// Querydsl: database/silent: rows are untyped; PostgreSQL refuses: integer = character varying; SQLite: no rows
class Wrong extends Program {
    Condition c = rowValue(FILM.filmId, FILM.title).in(select(FILM.title, FILM.title).from(FILM)); // error: Select<Row2<String,String>> cannot be converted to Subquery<Row2<Integer,String>>
}

class Right extends Program {
    Condition c = rowValue(FILM.filmId, FILM.title).in(select(FILM.languageId, FILM.title).from(FILM));
}
