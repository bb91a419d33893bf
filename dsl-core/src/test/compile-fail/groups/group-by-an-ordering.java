// Groups have no order.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = select(FILM.languageId, count()).from(FILM).groupBy(FILM.languageId.asc()); // error: SortKey<Integer> cannot be converted to GroupElement
}

class Right extends Program {
    Object o = select(FILM.languageId, count()).from(FILM).groupBy(FILM.languageId).orderBy(FILM.languageId.asc());
}
