// NULLIF yields NULL.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    Select<Integer> s = select(FILM.filmId.nullif(1)).from(FILM); // error: Select<Optional<Integer>> cannot be converted to Select<Integer>
}

class Right extends Program {
    Select<Optional<Integer>> s = select(FILM.filmId.nullif(1)).from(FILM);
}
