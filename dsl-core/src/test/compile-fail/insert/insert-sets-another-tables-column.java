// The column isn't this table's.
// jOOQ: database: PostgreSQL: column "name" of relation "film" does not exist
// Querydsl: database: PostgreSQL: column "language" of relation "film" does not exist
class Wrong extends Program {
    Object o = insertInto(FILM).set(LANGUAGE.name.to("French")); // error: Assignment<Language> cannot be converted to Assignment<Film>
}

class Right extends Program {
    Object o = insertInto(LANGUAGE).set(LANGUAGE.name.to("French"));
}
