// A film has no conflict with a language.
// jOOQ: database/silent: PostgreSQL, SQLite: no matching unique constraint; MySQL: INSERT IGNORE, the key is dropped
// Querydsl: database: keys() of another table are dropped: UPDATE without WHERE is sent; a duplicate key stopped it
class Wrong extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Language.LANGUAGE_PKEY).doNothing(); // error: UniqueKey<Language> cannot be converted to UniqueKey<Film>
}

class Right extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Film.FILM_PKEY).doNothing();
}
