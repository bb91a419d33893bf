// A rollup is made of expressions and sets of them, not of rollups.
class Wrong extends Program {
    Object o = select(count()).from(FILM).groupBy(rollup(rollup(FILM.rating), FILM.price)); // error: cannot be converted to GroupingSet
}

class Right extends Program {
    Object o = select(count()).from(FILM).groupBy(rollup(set(FILM.rating, FILM.languageId), FILM.price));
}
