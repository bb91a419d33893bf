// What replaces NULL may be NULL itself.
// jOOQ: silent: NULL where both are NULL
// Querydsl: silent: NULL where both are NULL
class Wrong extends Program {
    NumExpr<Integer, Integer> n = FILM.originalLanguageId.orElse(FILM.length); // error: NumColumn<Film,Integer,Optional<Integer>> cannot be converted to Shape<NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Integer> n = coalesce(FILM.originalLanguageId, FILM.length).orElse(FILM.languageId);
}
