// A date has no time of day.
// jOOQ: database/silent: PostgreSQL runs, no effect; SQLite, MySQL: trunc(a_date, null) is sent and refused
// Querydsl: database/silent: PostgreSQL, MySQL run, no effect; SQLite: no such function: date_trunc
class Wrong extends Program {
    Object o = ANYTHING.aDate.truncate(TimeUnit.HOUR); // error: TimeUnit cannot be converted to DateUnit
}

class Right extends Program {
    Object o = ANYTHING.aTimestamp.truncate(TimeUnit.HOUR);
}
