// The WHERE that joins them was forgotten.
// jOOQ: silent: runs: 15 rows
// Querydsl: silent: runs: 15 rows
class Wrong extends Program {
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM, LANGUAGE)); // rendered: no condition joins film with language
}

class Right extends Program {
    Object o = sql(select(FILM.title, LANGUAGE.name).from(FILM, LANGUAGE).where(LANGUAGE.languageId.eq(FILM.languageId)));
}
