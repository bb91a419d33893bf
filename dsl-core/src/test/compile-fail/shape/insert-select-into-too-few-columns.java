// The query yields more than the columns take.
// jOOQ: javac
// Querydsl: database: PostgreSQL: INSERT has more expressions than target columns
class Wrong extends Program {
    Object o = insertInto(LANGUAGE).columns(LANGUAGE.name).select(select(FILM.title, FILM.length).from(FILM)); // error: Select<Row2<String,Optional<Integer>>> cannot be converted to Subquery<String>
}

class Right extends Program {
    Object o = insertInto(LANGUAGE).columns(LANGUAGE.name).select(select(FILM.title).from(FILM));
}
