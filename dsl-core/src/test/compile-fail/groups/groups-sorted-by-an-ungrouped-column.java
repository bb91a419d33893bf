// A group has many titles to be sorted by.
class Wrong extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).orderBy(FILM.title.asc())); // rendered: film.title in ORDER BY has many values in a group
}

class Right extends Program {
    Object o = sql(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).orderBy(min(FILM.title).asc()));
}
