// Dates and times have formats; a number is cast.
class Wrong extends Program {
    Object o = FILM.length.format("000"); // error: cannot find symbol
}

class Right extends Program {
    Object o = cast(FILM.length, TEXT).lpad(3, "0");
}
