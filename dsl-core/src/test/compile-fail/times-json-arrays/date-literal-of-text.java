// javac reads no dates.
// jOOQ: javac, 20 lines
// Querydsl: javac, 14 lines
class Wrong extends Program {
    Object o = insertInto(ANYTHING).set(ANYTHING.aDate.to("2026-02-30")); // error: String cannot be converted to LocalDate
}

class Right extends Program {
    Object o = insertInto(ANYTHING).set(ANYTHING.aDate.to(java.time.LocalDate.of(2026, 2, 28)));
}
