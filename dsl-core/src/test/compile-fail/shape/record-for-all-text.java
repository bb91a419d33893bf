// The record of the design's example has a String where a number is read.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: silent: Projections.constructor: NULL becomes 0 in the int component
class Wrong extends Program {
    record FilmLine(String title, int length, String language) {}
    Projection<FilmLine> p = row(FILM.title, FILM.length, LANGUAGE.name).into(FilmLine::new); // error: Optional<Integer> cannot be converted to int
}

class Right extends Program {
    record FilmLine(String title, Optional<Integer> length, String language) {}
    Projection<FilmLine> p = row(FILM.title, FILM.length, LANGUAGE.name).into(FilmLine::new);
}
