// An upsert of films updates no column of languages.
// jOOQ: database: PostgreSQL: column "name" of relation "film" does not exist
// Querydsl: database: MySQL: Unknown column 'language.name' in 'field list'
class Wrong extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Film.FILM_PKEY).doUpdate(LANGUAGE.name); // error: TextColumn<Language,String> cannot be converted to Column<Film,?,?>
}

class Right extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Film.FILM_PKEY).doUpdate(FILM.title);
}
