// An integer and a decimal are added.
class Wrong extends Program {
    Object o = FILM.filmId.plus(FILM.price); // error: cannot be converted to NumExpr<Integer,Integer>
}

class Right extends Program {
    Object o = FILM.filmId.plus(FILM.languageId);
}
