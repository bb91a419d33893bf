// What a right join leaves out is on its left.
// jOOQ: silent: runs: title is null where the film is missing
// Querydsl: silent: runs: title is null where the film is missing
class Wrong extends Program {
    Language.Outer language = LANGUAGE.outer();
    Object o = sql(select(LANGUAGE.name).from(FILM).rightJoin(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId))); // rendered: film stands on the far side of a
}

class Right extends Program {
    Film.Outer film = FILM.outer();
    Object o = sql(select(LANGUAGE.name, film.title).from(film).rightJoin(LANGUAGE, LANGUAGE.languageId.eq(film.languageId)));
}
