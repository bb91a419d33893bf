// WHERE takes a condition, not a value.
// jOOQ: javac, 19 lines
// Querydsl: javac
class Wrong extends Program {
    Select<String> q = select(FILM.title).from(FILM).where(FILM.title); // error: cannot be converted to Condition
}

class Right extends Program {
    Select<String> q = select(FILM.title).from(FILM).where(FILM.title.ne(""));
}
