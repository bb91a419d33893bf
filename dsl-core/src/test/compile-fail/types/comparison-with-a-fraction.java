// No price is a double.
// jOOQ: javac, 11 lines
// Querydsl: works: gt(9.5) is converted to the column's BigDecimal
class Wrong extends Program {
    Condition c = FILM.price.gt(9.5); // error: double cannot be converted to BigDecimal
}

class Right extends Program {
    Condition c = FILM.price.gt(new java.math.BigDecimal("9.5"));
    Condition whole = FILM.price.gt(9);
}
