// Without an order, all are first.
// jOOQ: silent: runs: everyone is first
// Querydsl: silent: runs: everyone is first
class Wrong extends Program {
    Object o = sql(select(rank().over(partitionBy(FILM.languageId))).from(FILM)); // rendered: depends on an order, but its window has none
}

class Right extends Program {
    Object o = sql(select(rank().over(partitionBy(FILM.languageId).orderBy(FILM.price.asc()))).from(FILM));
}
