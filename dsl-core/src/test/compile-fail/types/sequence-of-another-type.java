// A sequence of bigint hands out numbers that an integer column may not hold.
// jOOQ: javac, 662 lines
// Querydsl: javac, 18 lines
class Wrong extends Program {
    Object o = update(FILM).set(FILM.length.to(org.ashlarsql.schema.Sequence.of("number", BIGINT).nextValue())); // error: NumExpr<Long,Long> cannot be converted to Expr<Integer,
}

class Right extends Program {
    Object o = update(FILM).set(FILM.length.to(org.ashlarsql.schema.Sequence.of("number", INTEGER).nextValue()));
}
