// An integer and a decimal make a decimal.
// jOOQ: silent: int + decimal is a Field<Integer>: 10.99 is read as 10, 9.50 as 9
// Querydsl: silent: int + decimal is a NumberExpression<Integer>: 10.99 is read as 10, 9.50 as 9
class Wrong extends Program {
    NumExpr<Integer, ?> n = FILM.filmId.plus(FILM.price); // error: NumExpr<BigDecimal,Optional<BigDecimal>> cannot be converted to NumExpr<Integer,?>
}

class Right extends Program {
    NumExpr<java.math.BigDecimal, ?> n = FILM.filmId.plus(FILM.price);
}
