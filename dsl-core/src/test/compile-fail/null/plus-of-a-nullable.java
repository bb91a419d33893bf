// A NULL would slip into the sum unseen.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    NumExpr<Integer, Integer> n = FILM.filmId.plus(FILM.length); // error: NumExpr<Integer,Optional<Integer>> cannot be converted to NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Integer> n = FILM.filmId.plus(FILM.length.orElse(0));
    NumExpr<Integer, Optional<Integer>> nullable = FILM.filmId.plus(FILM.length);
}
