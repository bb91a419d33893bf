// A date has no hours; neither has a time of day days.
// jOOQ: silent: localDateAdd(..., HOUR) runs, the hour is lost
// Querydsl: javac
class Wrong extends Program {
    Object o = ANYTHING.aDate.plus(1, TimeUnit.HOUR); // error: TimeUnit cannot be converted to DateUnit
}

class Right extends Program {
    Object o = ANYTHING.aDate.plus(1, DateUnit.DAY);
    Object p = ANYTHING.aTime.plus(1, TimeUnit.HOUR);
    Object q = ANYTHING.aTimestamp.plus(1, DateUnit.DAY).plus(1, TimeUnit.HOUR);
}
