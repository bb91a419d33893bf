// A new language is no film.
// jOOQ: database: PostgreSQL: column "name" of relation "film" does not exist
// Querydsl: database: populate() drops unknown properties silently; then: null value in column "title"
class Wrong extends Program {
    Object o = insertInto(FILM).values(new NewLanguage("English")); // error: NewLanguage cannot be converted to
}

class Right extends Program {
    Object o = insertInto(LANGUAGE).values(new NewLanguage("English"));
}
