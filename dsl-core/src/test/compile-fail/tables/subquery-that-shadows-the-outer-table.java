// Inside, the name means the inner table.
// jOOQ: silent: film.language_id = film.language_id inside: the same maximum for every row
// Querydsl: silent: film.language_id = film.language_id inside: the same maximum for every row
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).where(FILM.price.gt(scalar(avg(FILM.price), q -> q.from(FILM).where(FILM.languageId.eq(FILM.languageId))).orElse(BigDecimal.ONE)))); // rendered: film.language_id is compared with itself in WHERE
}

class Right extends Program {
    Film other = FILM.as("other");
    Object o = sql(select(FILM.title).from(FILM).where(FILM.price.gt(scalar(avg(other.price), q -> q.from(other).where(other.languageId.eq(FILM.languageId))).orElse(BigDecimal.ONE))));
}
