// A date has no time of day.
class Wrong extends Program {
    Object o = ANYTHING.aDate.truncate(TimeUnit.HOUR); // error: TimeUnit cannot be converted to DateUnit
}

class Right extends Program {
    Object o = ANYTHING.aTimestamp.truncate(TimeUnit.HOUR);
}
