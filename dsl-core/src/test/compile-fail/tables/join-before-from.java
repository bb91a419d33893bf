// There is nothing to join with.
class Wrong extends Program {
    Object o = select(FILM.title).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)); // built: there's nothing to join language with yet
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId));
}
