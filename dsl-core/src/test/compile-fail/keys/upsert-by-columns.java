// Columns alone are no key: nothing says that they are unique.
class Wrong extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(FILM.title).doNothing(); // error: TextColumn<Film,String> cannot be converted to UniqueKey<Film>
}

class Right extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Film.FILM_PKEY).doNothing();
}
