// A smallint ends at 32,767.
// jOOQ: javac, 20 lines
// Querydsl: javac, 14 lines
class Wrong extends Program {
    Object o = update(ANYTHING).set(ANYTHING.aSmallint.to(100_000)); // error: int cannot be converted to Short
}

class Right extends Program {
    Object o = update(ANYTHING).set(ANYTHING.aSmallint.to((short) 10_000));
}
