// What may not be there can't be compared with.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Optional<Integer> id = Optional.of(3);
    Condition c = FILM.filmId.eq(id); // error: Optional<Integer> cannot be converted to Integer
}

class Right extends Program {
    Optional<Integer> id = Optional.of(3);
    Object o = select(FILM.title).from(FILM).whenPresent(id, (query, value) -> query.where(FILM.filmId.eq(value)));
}
