// A row of languages is no film.
class Wrong extends Program {
    Object o = insertInto(FILM).values(new LanguageRow(1, "English")); // error: LanguageRow cannot be converted to
}

class Right extends Program {
    Object o = insertInto(LANGUAGE).values(new LanguageRow(1, "English"));
}
