// The subquery's own table stands on both sides.
// jOOQ: silent: film.language_id = film.language_id: every language is found
// Querydsl: silent: film.language_id = film.language_id: every language is found
class Wrong extends Program {
    String s = sql(select(LANGUAGE.name).from(LANGUAGE).where(exists(select(FILM.filmId).from(FILM).where(FILM.languageId.eq(FILM.languageId))))); // rendered: film.language_id is compared with itself in WHERE
}

class Right extends Program {
    String s = sql(select(LANGUAGE.name).from(LANGUAGE).where(exists(select(FILM.filmId).from(FILM).where(FILM.languageId.eq(LANGUAGE.languageId)))));
}
