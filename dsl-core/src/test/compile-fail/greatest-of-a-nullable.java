// One may be NULL, and NULL would come out.
class Wrong extends Program {
    NumExpr<Integer, Integer> n = greatest(FILM.filmId, FILM.length); // error: incompatible equality constraints NumExpr<Integer,Optional<Integer>>,NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Integer> n = greatest(FILM.filmId, FILM.length.orElse(0));
}
