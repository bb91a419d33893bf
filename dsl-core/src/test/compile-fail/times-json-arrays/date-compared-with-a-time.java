// Two kinds of time.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = ANYTHING.aDate.eq(ANYTHING.aTime); // error: TimeColumn<Anything,Optional<LocalTime>> cannot be converted to Comparand<LocalDate>
}

class Right extends Program {
    Condition c = ANYTHING.aDate.eq(cast(ANYTHING.aTimestamp, DATE));
}
