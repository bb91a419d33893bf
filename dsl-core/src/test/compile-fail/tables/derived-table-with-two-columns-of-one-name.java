// Nobody can tell them apart from outside.
class Wrong extends Program {
    Object o = select(FILM.languageId, LANGUAGE.languageId).from(FILM).crossJoin(LANGUAGE).as("t"); // built: the subquery t has two columns named language_id
}

class Right extends Program {
    Object o = select(FILM.languageId, LANGUAGE.languageId.as("spoken")).from(FILM).crossJoin(LANGUAGE).as("t");
}
