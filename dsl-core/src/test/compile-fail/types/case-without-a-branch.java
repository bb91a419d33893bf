// A CASE has branches.
// jOOQ: javac, 28 lines
// Querydsl: javac, 10 lines
// lines: 14
class Wrong extends Program {
    Object o = caseWhen(FILM.length.gt(90)); // error: no suitable method found for caseWhen(Condition)
}

class Right extends Program {
    Object o = caseWhen(FILM.length.gt(90), "long").otherwise("short");
}
