// A text has no plus.
class Wrong extends Program {
    Object o = FILM.title.plus(1); // error: cannot find symbol
}

class Right extends Program {
    Object o = FILM.title.concat("1");
}
