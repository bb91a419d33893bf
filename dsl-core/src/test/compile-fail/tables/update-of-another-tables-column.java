// UPDATE sets a column of another table.
// jOOQ: database: PostgreSQL: column "name" of relation "film" does not exist
// Querydsl: database: PostgreSQL: column "language" of relation "film" does not exist
class Wrong extends Program {
    Object o = update(FILM).set(LANGUAGE.name.to("x")); // error: Assignment<Language> cannot be converted to Assignment<Film>
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to("x"));
}
