// Every film gets the name of some language.
class Wrong extends Program {
    Object o = sql(update(FILM).from(LANGUAGE).set(FILM.title, LANGUAGE.name).where(FILM.filmId.gt(7))); // rendered: no condition joins film with language
}

class Right extends Program {
    Object o = sql(update(FILM).from(LANGUAGE).set(FILM.title, LANGUAGE.name).where(LANGUAGE.languageId.eq(FILM.languageId)));
}
