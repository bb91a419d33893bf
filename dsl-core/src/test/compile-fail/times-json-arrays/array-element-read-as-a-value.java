// The array may be shorter.
// jOOQ: read: arrayGet() past the end is NULL: NullPointerException when unboxed
// Querydsl: not to be had: no array functions
class Wrong extends Program {
    ValueExpr<Integer, Integer> e = array(FILM.filmId).get(2); // error: ValueExpr<Integer,Optional<Integer>> cannot be converted to ValueExpr<Integer,Integer>
}

class Right extends Program {
    ValueExpr<Integer, Optional<Integer>> e = array(FILM.filmId).get(2);
}
