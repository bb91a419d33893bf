// The plain column says it is never NULL, where its row may be missing.
// jOOQ: silent: no twins; NULL in a String: [null, null, Japanese, ...]
// Querydsl: silent: no twins; NULL in a String: [null, null, Japanese, ...]
class Wrong extends Program {
    Language.Outer language = LANGUAGE.outer();
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM).leftJoin(language, language.languageId.eq(FILM.languageId))); // rendered: language is the far side of an outer join here
}

class Right extends Program {
    Language.Outer language = LANGUAGE.outer();
    Object o = sql(select(FILM.title, language.name).from(FILM).leftJoin(language, language.languageId.eq(FILM.languageId)));
}
