// NULL beside a text makes NULL.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    TextExpr<String> t = FILM.title.concat(FILM.synopsis); // error: TextExpr<Optional<String>> cannot be converted to TextExpr<String>
}

class Right extends Program {
    TextExpr<String> t = FILM.title.concat(FILM.synopsis.orElse(""));
}
