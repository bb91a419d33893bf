// Two kinds of time.
class Wrong extends Program {
    Condition c = ANYTHING.aDate.eq(ANYTHING.aTime); // error: TimeColumn<Anything,Optional<LocalTime>> cannot be converted to Comparand<LocalDate>
}

class Right extends Program {
    Condition c = ANYTHING.aDate.eq(cast(ANYTHING.aTimestamp, DATE));
}
