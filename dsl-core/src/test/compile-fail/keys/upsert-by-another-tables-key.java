// A film has no conflict with a language.
class Wrong extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Language.LANGUAGE_PKEY).doNothing(); // error: UniqueKey<Language> cannot be converted to UniqueKey<Film>
}

class Right extends Program {
    Object o = insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Film.FILM_PKEY).doNothing();
}
