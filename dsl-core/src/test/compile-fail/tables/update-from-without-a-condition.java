// Every film gets the name of some language.
// jOOQ: silent: films get some language's name (English or Japanese); MySQL: 3.19 refused, 3.21 runs a cross join
// Querydsl: not to be had: no UPDATE … FROM
class Wrong extends Program {
    Object o = sql(update(FILM).from(LANGUAGE).set(FILM.title.to(LANGUAGE.name)).where(FILM.filmId.gt(7))); // rendered: no condition joins film with language
}

class Right extends Program {
    Object o = sql(update(FILM).from(LANGUAGE).set(FILM.title.to(LANGUAGE.name)).where(LANGUAGE.languageId.eq(FILM.languageId)));
}
