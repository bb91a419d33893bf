// Databases sort NULL at different ends.
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).seek(keyset(FILM.length.asc(), FILM.filmId.asc()).first()); // built: film.length may be NULL
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).seek(keyset(FILM.title.asc(), FILM.filmId.asc()).first());
}
