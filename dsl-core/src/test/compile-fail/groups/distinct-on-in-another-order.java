// The first row of each group is an arbitrary one.
class Wrong extends Program {
    Object o = sql(select(FILM.title).distinctOn(FILM.languageId).from(FILM).orderBy(FILM.price.asc())); // rendered: ORDER BY has to start with the expressions of DISTINCT ON
}

class Right extends Program {
    Object o = sql(select(FILM.title).distinctOn(FILM.languageId).from(FILM).orderBy(FILM.languageId.asc(), FILM.price.asc()));
}
