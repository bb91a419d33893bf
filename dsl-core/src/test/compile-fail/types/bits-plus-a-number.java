// Bits are no number.
// jOOQ: database: bit(8) is a String, which has plus(); PostgreSQL: operator does not exist: bit + integer
// Querydsl: javac: bit(8) is a Boolean
class Wrong extends Program {
    Object o = DEVICE.flags.plus(1); // error: cannot find symbol
}

class Right extends Program {
    Condition c = DEVICE.flags.eq(BitString.of(5, 8));
}
