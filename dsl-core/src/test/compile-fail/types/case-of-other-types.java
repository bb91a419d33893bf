// The branches of a CASE have different types.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = caseWhen(FILM.length.isNull()).then(val("x")).otherwise(FILM.filmId); // error: NumColumn<Film,Integer,Integer> cannot be converted to Shape<TextExpr<String>,TextExpr<Optional<String>>,?>
}

class Right extends Program {
    Object o = caseWhen(FILM.length.isNull()).then(val("x")).otherwise(FILM.title);
}
