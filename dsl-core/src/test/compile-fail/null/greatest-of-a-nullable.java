// One may be NULL, and NULL would come out.
class Wrong extends Program {
    NumExpr<Integer, Integer> n = greatest(FILM.filmId, FILM.length); // error: NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Integer> n = greatest(FILM.filmId, FILM.length.orElse(0));
    NumExpr<Integer, Optional<Integer>> nullable = greatest(FILM.filmId, FILM.length);
}
