// The branches of a CASE have different types.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = caseWhen(FILM.length.isNull()).then(val("x")).otherwise(FILM.filmId); // error: cannot be converted to Shape<TextExpr<String>,?,?>
}

class Right extends Program {
    Object o = caseWhen(FILM.length.isNull()).then(val("x")).otherwise(FILM.title);
}
