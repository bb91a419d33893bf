// A table isn't a value.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = max(FILM); // error: Film cannot be converted to Aggregable
}

class Right extends Program {
    Object o = max(FILM.title);
}
