// Without a zone, a date and time is no point in time.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = ANYTHING.aTimestamp.lt(java.time.Instant.EPOCH); // error: Instant cannot be converted to LocalDateTime
}

class Right extends Program {
    Condition c = ANYTHING.anInstant.lt(java.time.Instant.EPOCH);
}
