// Nobody can tell the two apart.
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).join(FILM, FILM.filmId.eq(FILM.languageId))); // rendered: FROM has two items named film
}

class Right extends Program {
    Film other = FILM.as("other");
    Object o = sql(select(FILM.title).from(FILM).join(other, other.filmId.eq(FILM.languageId)));
}
