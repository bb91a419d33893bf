// FILTER belongs to an aggregate; other expressions have none.
// jOOQ: javac
// Querydsl: not to be had: no FILTER, not even on aggregates
class Wrong extends Program {
    Object o = FILM.length.filter(FILM.length.gt(90)); // error: cannot find symbol
}

class Right extends Program {
    Object o = max(FILM.length).filter(FILM.length.gt(90));
}
