// The condition joins nothing, and every film meets every language.
// jOOQ: silent: runs: each film meets one language that has nothing to do with it
// Querydsl: silent: runs: each film meets one language that has nothing to do with it
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).join(LANGUAGE, LANGUAGE.name.eq("French"))); // rendered: no condition joins film with language
}

class Right extends Program {
    Object o = sql(select(FILM.title).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId), LANGUAGE.name.eq("French")));
    Object meant = sql(select(FILM.title).from(FILM).crossJoin(LANGUAGE).where(LANGUAGE.name.eq("French")));
}
