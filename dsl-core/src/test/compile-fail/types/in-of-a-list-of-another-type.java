// The list holds texts.
// jOOQ: silent: in(Collection<?>) takes texts; "1" becomes 1, "x" becomes NULL without a word
// Querydsl: javac, 17 lines
// lines: 13
class Wrong extends Program {
    Condition c = FILM.filmId.in(List.of("1", "2")); // error: List<String>
}

class Right extends Program {
    Condition c = FILM.filmId.in(List.of(1, 2));
}
