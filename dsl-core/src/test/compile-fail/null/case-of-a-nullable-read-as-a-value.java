// One of the results may be NULL, and so the whole.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    NumExpr<Integer, Integer> n = caseWhen(FILM.length.gt(90)).then(FILM.filmId).otherwise(FILM.length); // error: NumExpr<Integer,Optional<Integer>> cannot be converted to NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Optional<Integer>> n = caseWhen(FILM.length.gt(90)).then(FILM.filmId).otherwise(FILM.length);
}
