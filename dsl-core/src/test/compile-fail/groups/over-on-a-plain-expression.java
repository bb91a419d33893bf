// Only aggregates and window functions are computed over a window.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = FILM.title.upper().over(orderBy(FILM.title.asc())); // error: cannot find symbol
}

class Right extends Program {
    Object o = max(FILM.title.upper()).over(orderBy(FILM.title.asc()));
}
