// An update changes row by row.
// jOOQ: database: PostgreSQL: aggregate functions are not allowed in UPDATE
// Querydsl: database: PostgreSQL: aggregate functions are not allowed in UPDATE
class Wrong extends Program {
    Object o = sql(update(FILM).set(FILM.price.to(max(FILM.price).orElse(BigDecimal.ONE))).everyRow()); // rendered: max(film.price) is an aggregate and can't stand in SET
}

class Right extends Program {
    Object o = sql(update(FILM).set(FILM.price.to(scalar(max(FILM.as("f").price), q -> q.from(FILM.as("f"))).orElse(BigDecimal.ONE))).everyRow());
}
