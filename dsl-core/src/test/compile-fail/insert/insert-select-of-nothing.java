// The rows of a query go into columns.
// jOOQ: database: PostgreSQL: INSERT has more target columns than expressions
// Querydsl: database: PostgreSQL: column "film_id" is of type integer but expression is of type character varying
class Wrong extends Program {
    Object o = insertInto(FILM).select(select(FILM.title).from(FILM)); // error: symbol:   method select(Select<String>)
}

class Right extends Program {
    Object o = insertInto(FILM).columns(row(FILM.title, FILM.languageId)).select(select(FILM.title, FILM.languageId).from(FILM));
}
