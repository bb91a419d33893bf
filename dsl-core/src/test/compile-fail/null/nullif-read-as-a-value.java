// NULLIF yields NULL.
class Wrong extends Program {
    Select<Integer> s = select(nullif(FILM.filmId, 1)).from(FILM); // error: Select<Optional<Integer>> cannot be converted to Select<Integer>
}

class Right extends Program {
    Select<Optional<Integer>> s = select(nullif(FILM.filmId, 1)).from(FILM);
}
