// The largest text is a text.
class Wrong extends Program {
    Object o = max(FILM.title).plus(1); // error: cannot find symbol
}

class Right extends Program {
    Object o = max(FILM.filmId).plus(1);
}
