// A CASE has branches.
// lines: 14
class Wrong extends Program {
    Object o = caseWhen(FILM.length.gt(90)); // error: no suitable method found for caseWhen(Condition)
}

class Right extends Program {
    Object o = caseWhen(FILM.length.gt(90), "long").otherwise("short");
}
