// The replacement for a number is a text.
class Wrong extends Program {
    Object o = coalesce(FILM.length, val("x")); // error: M
}

class Right extends Program {
    Object o = coalesce(FILM.length, val(0));
}
