// A new language is no film.
class Wrong extends Program {
    Object o = insertInto(FILM).values(new NewLanguage("English")); // error: NewLanguage cannot be converted to
}

class Right extends Program {
    Object o = insertInto(LANGUAGE).values(new NewLanguage("English"));
}
