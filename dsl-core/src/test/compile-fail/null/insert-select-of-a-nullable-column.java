// A query's column that may be NULL has no place in one that can't.
// jOOQ: database: PostgreSQL: null value in column "name" of relation "language" violates not-null constraint
// Querydsl: database: PostgreSQL: null value in column "name" of relation "language" violates not-null constraint
class Wrong extends Program {
    Object o = insertInto(LANGUAGE).columns(LANGUAGE.name).select(select(FILM.synopsis).from(FILM)); // error: Select<Optional<String>> cannot be converted to Subquery<String>
}

class Right extends Program {
    Object o = insertInto(LANGUAGE).columns(LANGUAGE.name).select(select(FILM.synopsis.orElse("none")).from(FILM));
}
