// An argument has no place in the text.
// jOOQ: silent: the argument too many is ignored
// Querydsl: silent: the argument too many is ignored
class Wrong extends Program {
    Object o = raw("length > {}", 90, 100).asCondition(); // built: raw SQL has 1 gaps {} but got 2 arguments
}

class Right extends Program {
    Object o = raw("length between {} and {}", 90, 100).asCondition();
}
