// The query selects its columns in another order.
// jOOQ: javac
// Querydsl: database: PostgreSQL: column "language_id" is of type integer but expression is of type character var…
class Wrong extends Program {
    Object o = insertInto(FILM).columns(row(FILM.title, FILM.languageId)).select(select(LANGUAGE.languageId, LANGUAGE.name).from(LANGUAGE)); // error: Select<Row2<Integer,String>> cannot be converted to Subquery<Row2<String,Integer>>
}

class Right extends Program {
    Object o = insertInto(FILM).columns(row(FILM.title, FILM.languageId)).select(select(LANGUAGE.name, LANGUAGE.languageId).from(LANGUAGE));
}
