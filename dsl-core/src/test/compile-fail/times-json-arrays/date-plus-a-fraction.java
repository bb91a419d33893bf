// Half a day is no unit of a date.
// jOOQ: database/silent: PostgreSQL refuses; SQLite adds 1 day, MySQL 2 days for plus(1.5)
// Querydsl: javac, 12 lines
class Wrong extends Program {
    Object o = ANYTHING.aDate.plus(1.5, DateUnit.DAY); // error: possible lossy conversion from double to long
}

class Right extends Program {
    Object o = ANYTHING.aDate.plus(1, DateUnit.DAY);
}
