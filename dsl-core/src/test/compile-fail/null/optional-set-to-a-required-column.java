// A title can't be without a value.
// jOOQ: javac, 661 lines
// Querydsl: javac, 16 lines
class Wrong extends Program {
    Optional<String> title = Optional.empty();
    Object o = update(FILM).set(FILM.title.toRead(title)).everyRow(); // error: Optional<String> cannot be converted to String
}

class Right extends Program {
    Optional<String> title = Optional.empty();
    Object o = update(FILM).set(FILM.synopsis.toRead(title)).everyRow();
}
