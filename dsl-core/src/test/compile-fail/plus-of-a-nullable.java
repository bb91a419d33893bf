// A NULL would slip into the sum unseen.
class Wrong extends Program {
    NumExpr<Integer, Integer> n = FILM.filmId.plus(FILM.length); // error: cannot be converted to NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Integer> n = FILM.filmId.plus(FILM.length.orElse(0));
}
