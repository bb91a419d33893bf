// A value of Java isn't SQL yet.
// jOOQ: javac, 15 lines
// Querydsl: javac, 16 lines
class Wrong extends Program {
    record Line(String title, int n) {}
    Object o = select(row(FILM.title, 3).into(Line::new)).from(FILM); // error: EveryItemMustBeAProjection
}

class Right extends Program {
    record Line(String title, int n) {}
    Object o = select(row(FILM.title, val(3)).into(Line::new)).from(FILM);
}
