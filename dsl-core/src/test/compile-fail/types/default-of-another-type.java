// A column's default is a value of its type.
// jOOQ: javac
// Querydsl: not to be had: no table definitions (only an untyped CreateTableClause)
class Wrong extends Program {
    Object o = FILM.definition().defaultTo(FILM.price.to("9.99")); // error: String cannot be converted to BigDecimal
}

class Right extends Program {
    Object o = FILM.definition().defaultTo(FILM.price.to(new java.math.BigDecimal("9.99")));
}
