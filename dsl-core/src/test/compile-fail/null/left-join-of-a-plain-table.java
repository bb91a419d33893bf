// A left join takes an outer() twin, whose columns say that they may be NULL.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    Select<String> q = select(FILM.title).from(FILM).leftJoin(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)); // error: Language cannot be converted to OuterFrom
}

class Right extends Program {
    Language.Outer lang = LANGUAGE.outer();
    Select<String> q = select(FILM.title).from(FILM).leftJoin(lang, lang.languageId.eq(FILM.languageId));
}
