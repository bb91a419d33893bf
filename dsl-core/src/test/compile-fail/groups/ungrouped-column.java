// A group has many titles.
class Wrong extends Program {
    Object o = sql(select(FILM.title, count()).from(FILM).groupBy(FILM.languageId)); // rendered: film.title in the select list has many values in a group
}

class Right extends Program {
    Object byLanguage = sql(select(FILM.languageId, count()).from(FILM).groupBy(FILM.languageId));
    Object byKey = sql(select(FILM.title, count()).from(FILM).groupBy(FILM.filmId));
}
