// Hours can't be added to days.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = ANYTHING.aDate.plus(java.time.Duration.ofHours(3)); // error: Duration cannot be converted to Period
}

class Right extends Program {
    Object o = ANYTHING.aDate.plus(java.time.Period.ofDays(3));
}
