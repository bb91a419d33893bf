// A day isn't a point in time.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = ANYTHING.aDate.eq(ANYTHING.aTimestamp); // error: cannot be converted to LocalDate
}

class Right extends Program {
    Condition c = ANYTHING.aDate.atStartOfDay().eq(ANYTHING.aTimestamp);
}
