// The record takes an int where the column may be NULL.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: silent: Projections.constructor: NULL becomes 0 in the int component
class Wrong extends Program {
    record Line(String title, int languageId, int length) {}
    Projection<Line> p = row(FILM.title, FILM.languageId, FILM.length).into(Line::new); // error: Optional<Integer> cannot be converted to int
}

class Right extends Program {
    record Line(String title, int languageId, Optional<Integer> length) {}
    Projection<Line> p = row(FILM.title, FILM.languageId, FILM.length).into(Line::new);
}
