// The branches are texts, the rest is a number.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    TextExpr<String> t = caseWhen(FILM.length.gt(90)).then("long").otherwise(0); // error: int cannot be converted to String
}

class Right extends Program {
    TextExpr<String> t = caseWhen(FILM.length.gt(90)).then("long").otherwise("short");
}
