// A whole number can't be 1.5 more.
class Wrong extends Program {
    Object o = FILM.length.plus(1.5); // error: double cannot be converted to Integer
}

class Right extends Program {
    Object o = cast(FILM.length, DOUBLE).plus(1.5);
}
