// An inner join takes the plain table: nothing in it is missing.
// jOOQ: not to be had: no type tells a table on the far side of an outer join from a plain one
// Querydsl: not to be had: no type tells a table on the far side of an outer join from a plain one
class Wrong extends Program {
    Select<String> q = select(FILM.title).from(FILM).join(LANGUAGE.outer(), FILM.filmId.gt(0)); // error: Outer cannot be converted to From
}

class Right extends Program {
    Select<String> q = select(FILM.title).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId));
}
