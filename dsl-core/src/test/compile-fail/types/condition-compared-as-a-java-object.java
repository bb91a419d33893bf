// equals is Java's.
// jOOQ: javac, 19 lines
// Querydsl: javac
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).where(FILM.title.equals("Ran")); // error: boolean cannot be converted to Condition
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).where(FILM.title.eq("Ran"));
}
