// Dates and times have formats; a number is cast.
// jOOQ: silent: to_char on PostgreSQL (' 096'); SQLite ignores the format (cast as varchar: '96')
// Querydsl: not to be had: no formats (nor for dates)
class Wrong extends Program {
    Object o = FILM.length.format("000"); // error: cannot find symbol
}

class Right extends Program {
    Object o = cast(FILM.length, TEXT).lpad(3, "0");
}
