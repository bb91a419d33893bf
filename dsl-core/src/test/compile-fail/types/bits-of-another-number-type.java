// An integer and a long.
// jOOQ: javac
// Querydsl: not to be had: no bit operators
class Wrong extends Program {
    NumExpr<Integer, Integer> n = FILM.filmId.bitAnd(1L); // error: long cannot be converted to Integer
}

class Right extends Program {
    NumExpr<Integer, Integer> n = FILM.filmId.bitAnd(1);
}
