// Columns alone are no key: nothing says that they are unique.
// jOOQ: database/silent: PostgreSQL, SQLite: no matching unique constraint; MySQL: ON DUPLICATE KEY, the columns are dropped
// Querydsl: silent: merge().keys(languageId), no unique key: 3 rows are overwritten
class Wrong extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(FILM.title).doNothing(); // error: TextColumn<Film,String> cannot be converted to UniqueKey<Film>
}

class Right extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Film.FILM_PKEY).doNothing();
}
