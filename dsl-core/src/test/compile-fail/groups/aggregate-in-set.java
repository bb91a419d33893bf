// An update changes row by row.
class Wrong extends Program {
    Object o = sql(update(FILM).set(FILM.price, max(FILM.price).orElse(BigDecimal.ONE)).everyRow()); // rendered: max(film.price) is an aggregate and can't stand in SET
}

class Right extends Program {
    Object o = sql(update(FILM).set(FILM.price, scalar(max(FILM.as("f").price), q -> q.from(FILM.as("f"))).orElse(BigDecimal.ONE)).everyRow());
}
