// An interval may have months and days, which have no fixed length.
// jOOQ: javac, 12 lines
// Querydsl: database: the column is an Object; the driver: Can't infer the SQL type to use for an instance of java.time.Duration
class Wrong extends Program {
    Condition c = DEVICE.lease.eq(java.time.Duration.ofHours(8)); // error: Duration cannot be converted to Interval
}

class Right extends Program {
    Condition c = DEVICE.lease.eq(Interval.of(java.time.Duration.ofHours(8)));
}
