// Texts sort in another way than dates.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = ANYTHING.aDate.ge("2026-01-31"); // error: String cannot be converted to LocalDate
}

class Right extends Program {
    Condition c = ANYTHING.aDate.ge(java.time.LocalDate.of(2026, 1, 31));
}
