// A range of integers holds integers.
// jOOQ: silent: the column is an Object; contains() is LIKE '%80%' on the range's text, which finds [80,90) but not [70,90)
// Querydsl: database: the column is an Object; PostgreSQL: operator does not exist: int4range = bigint
class Wrong extends Program {
    Condition c = DEVICE.ports.contains(80L); // error: long cannot be converted to Integer
}

class Right extends Program {
    Condition c = DEVICE.ports.contains(80);
}
