// The record takes an int where the column may be NULL.
class Wrong extends Program {
    record Line(String title, int languageId, int length) {}
    Projection<Line> p = row(FILM.title, FILM.languageId, FILM.length).into(Line::new); // error: Optional<Integer> cannot be converted to int
}

class Right extends Program {
    record Line(String title, int languageId, Optional<Integer> length) {}
    Projection<Line> p = row(FILM.title, FILM.languageId, FILM.length).into(Line::new);
}
