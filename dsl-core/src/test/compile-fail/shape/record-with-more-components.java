// The record has a component that the row lacks.
// jOOQ: javac, 58 lines
// Querydsl: built: ExpressionException: No constructor found for class Line with parameters: [String, Integer]
class Wrong extends Program {
    record Line(int id, String title, Optional<Integer> length) {}
    Object o = row(FILM.filmId, FILM.title).into(Line::new); // error: constructor Line in record Line cannot be applied
}

class Right extends Program {
    record Line(int id, String title, Optional<Integer> length) {}
    Object o = row(FILM.filmId, FILM.title, FILM.length).into(Line::new);
}
