// An instant is on two dates at once, depending on the zone.
// jOOQ: javac, 11 lines
// Querydsl: javac, 30 lines
class Wrong extends Program {
    Object o = ANYTHING.aDate.until(ANYTHING.anInstant, DateUnit.DAY); // error: InstantColumn<Anything,Optional<Instant>> cannot be converted to
}

class Right extends Program {
    Object o = ANYTHING.aDate.until(ANYTHING.anInstant.atZone(java.time.ZoneId.of("Europe/Paris")).date(), DateUnit.DAY);
}
