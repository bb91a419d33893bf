// The value that may be present is a number.
// jOOQ: javac, 662 lines
// Querydsl: javac, 16 lines
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title.toIfPresent(Optional.of(3))); // error: bounds: String,Object lower bounds: Integer
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.toIfPresent(Optional.of("3")));
}
