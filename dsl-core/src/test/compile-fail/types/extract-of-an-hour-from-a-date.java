// A date has no hour.
// jOOQ: database/silent: PostgreSQL refuses: unit "hour" not supported for type date; SQLite, MySQL yield 0
// Querydsl: javac
class Wrong extends Program {
    Object o = ANYTHING.aDate.extract(TimeUnit.HOUR); // error: TimeUnit cannot be converted to DateField
}

class Right extends Program {
    Object o = ANYTHING.aDate.extract(DateUnit.YEAR);
    Object p = ANYTHING.aDate.extract(CalendarField.DAY_OF_WEEK);
    Object q = ANYTHING.anInstant.extract(TimeUnit.HOUR);
}
