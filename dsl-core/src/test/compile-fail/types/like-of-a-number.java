// A number has no LIKE.
class Wrong extends Program {
    Condition c = FILM.length.like("x"); // error: cannot find symbol
}

class Right extends Program {
    Condition c = FILM.title.like("x");
}
