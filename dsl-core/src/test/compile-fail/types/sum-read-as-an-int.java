// A sum may be larger than what it sums up, and NULL.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    int sum = db.one(select(sum(FILM.length)).from(FILM)); // error: equality constraints: Optional<BigDecimal>
}

class Right extends Program {
    Optional<BigDecimal> sum = db.one(select(sum(FILM.length)).from(FILM));
}
