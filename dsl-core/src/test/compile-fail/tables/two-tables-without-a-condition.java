// The WHERE that joins them was forgotten.
class Wrong extends Program {
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM, LANGUAGE)); // rendered: no condition joins film with language
}

class Right extends Program {
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM, LANGUAGE).where(LANGUAGE.languageId.eq(FILM.languageId)));
}
