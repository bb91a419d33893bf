// A merge into films inserts no column of languages.
// jOOQ: database: PostgreSQL: column "name" of relation "film" does not exist
// Querydsl: database: PostgreSQL: column "language" of relation "film" does not exist
class Wrong extends Program {
    Object o = mergeInto(FILM).using(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId)).whenMatched().thenUpdate(row -> row.set(LANGUAGE.name.to("x"))); // error: Assignment<Language> cannot be converted to Assignment<Film>
}

class Right extends Program {
    Object o = mergeInto(FILM).using(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId)).whenMatched().thenUpdate(row -> row.set(FILM.title.to("x")));
}
