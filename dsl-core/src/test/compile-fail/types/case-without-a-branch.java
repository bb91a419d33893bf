// A CASE has branches.
// jOOQ: javac, 28 lines
// Querydsl: javac, 10 lines
class Wrong extends Program {
    TextExpr<String> t = caseWhen(FILM.length.gt(90)); // error: FirstWhen<Condition> cannot be converted to TextExpr<String>
}

class Right extends Program {
    TextExpr<String> t = caseWhen(FILM.length.gt(90)).then("long").otherwise("short");
}
