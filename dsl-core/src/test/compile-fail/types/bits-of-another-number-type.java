// An integer and a long.
class Wrong extends Program {
    NumExpr<Integer, Integer> n = FILM.filmId.bitAnd(1L); // error: long cannot be converted to Integer
}

class Right extends Program {
    NumExpr<Integer, Integer> n = FILM.filmId.bitAnd(1);
}
