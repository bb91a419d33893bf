// An integer and a decimal make a decimal.
class Wrong extends Program {
    NumExpr<Integer, ?> n = FILM.filmId.plus(FILM.price); // error: NumExpr<BigDecimal,Optional<BigDecimal>> cannot be converted to NumExpr<Integer,?>
}

class Right extends Program {
    NumExpr<java.math.BigDecimal, ?> n = FILM.filmId.plus(FILM.price);
}
