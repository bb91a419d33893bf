// One may be NULL, and NULL would come out.
// jOOQ: read/silent: PostgreSQL ignores NULL: 4; SQLite, MySQL yield NULL: NullPointerException when unboxed
// Querydsl: database/read: PostgreSQL, MySQL: max(a,b) is no function there; SQLite: NULL, NullPointerException
class Wrong extends Program {
    NumExpr<Integer, Integer> n = greatest(FILM.filmId, FILM.length); // error: NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Integer> n = greatest(FILM.filmId, FILM.length.orElse(0));
    NumExpr<Integer, Optional<Integer>> nullable = greatest(FILM.filmId, FILM.length);
}
