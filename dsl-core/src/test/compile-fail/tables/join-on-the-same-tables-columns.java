// The other side of the condition is the same table again.
// jOOQ: silent: on film.language_id = film.language_id: 15 rows of 5 films
// Querydsl: silent: on film.language_id = film.language_id: 15 rows of 5 films
class Wrong extends Program {
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM).join(LANGUAGE, FILM.languageId.eq(FILM.languageId))); // rendered: film.language_id is compared with itself in the condition of a join
}

class Right extends Program {
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)));
}
