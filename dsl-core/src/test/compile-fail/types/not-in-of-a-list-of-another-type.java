// Numbers aren't texts.
// jOOQ: silent: notIn(Collection<?>) takes texts; "x" becomes NULL, so no rows at all
// Querydsl: javac, 17 lines
class Wrong extends Program {
    List<String> ids = List.of("1", "2");
    Condition c = FILM.filmId.notIn(ids); // error: List<String> cannot be converted to Collection<? extends Integer>
}

class Right extends Program {
    List<Integer> ids = List.of(1, 2);
    Condition c = FILM.filmId.notIn(ids);
}
