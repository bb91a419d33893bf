// Truth is no number.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = ANYTHING.aBoolean.eq(1); // error: int cannot be converted to Boolean
}

class Right extends Program {
    Condition c = ANYTHING.aBoolean.eq(true);
}
