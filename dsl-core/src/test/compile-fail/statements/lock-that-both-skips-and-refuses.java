// A lock either skips locked rows or fails at one.
// jOOQ: javac
// Querydsl: not to be had: no SKIP LOCKED (only noWait())
class Wrong extends Program {
    Object o = select(FILM).from(FILM).forUpdate(lock -> lock.noWait().skipLocked()); // error: cannot find symbol
}

class Right extends Program {
    Object o = select(FILM).from(FILM).forUpdate(lock -> lock.of(FILM).skipLocked());
}
