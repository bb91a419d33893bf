// There may be no row on the far side.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    Language.Outer language = LANGUAGE.outer();
    Select<String> o = select(language.name).from(FILM).leftJoin(language, language.languageId.eq(FILM.languageId)); // error: Select<Optional<String>> cannot be converted to Select<String>
}

class Right extends Program {
    Language.Outer language = LANGUAGE.outer();
    Select<Optional<String>> o = select(language.name).from(FILM).leftJoin(language, language.languageId.eq(FILM.languageId));
}
