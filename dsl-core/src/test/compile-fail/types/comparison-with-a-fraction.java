// No price is a double.
class Wrong extends Program {
    Condition c = FILM.price.gt(9.5); // error: double cannot be converted to BigDecimal
}

class Right extends Program {
    Condition c = FILM.price.gt(new java.math.BigDecimal("9.5"));
    Condition whole = FILM.price.gt(9);
}
