// The record has a component less than the row.
// jOOQ: javac, 56 lines
// Querydsl: built: ExpressionException: No constructor found for class Line with parameters: [String, Integer]
class Wrong extends Program {
    record Line(String title) {}
    Projection<Line> p = row(FILM.title, FILM.filmId).into(Line::new); // error: constructor
}

class Right extends Program {
    record Line(String title, int filmId) {}
    Projection<Line> p = row(FILM.title, FILM.filmId).into(Line::new);
}
