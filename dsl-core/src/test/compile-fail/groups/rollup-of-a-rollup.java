// A rollup is made of expressions and sets of them, not of rollups.
// jOOQ: javac
// Querydsl: not to be had: no ROLLUP
class Wrong extends Program {
    Object o = select(count()).from(FILM).groupBy(rollup(rollup(FILM.rating), FILM.price)); // error: cannot be converted to GroupingSet
}

class Right extends Program {
    Object o = select(count()).from(FILM).groupBy(rollup(set(FILM.rating, FILM.languageId), FILM.price));
}
