// An address of a network has its own type.
// jOOQ: database: the column is an Object; PostgreSQL: operator does not exist: inet = character varying
// Querydsl: database: the column is an Object; PostgreSQL: operator does not exist: inet = character varying
class Wrong extends Program {
    Condition c = DEVICE.ip.eq("10.0.0.1"); // error: String cannot be converted to Inet
}

class Right extends Program {
    Condition c = DEVICE.ip.eq(Inet.of("10.0.0.1"));
}
