// A table isn't a value.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.languageId.eq(LANGUAGE); // error: Language cannot be converted to
}

class Right extends Program {
    Condition c = FILM.languageId.eq(LANGUAGE.languageId);
}
