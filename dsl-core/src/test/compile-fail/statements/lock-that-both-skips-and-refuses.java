// A lock either skips locked rows or fails at one.
class Wrong extends Program {
    Object o = select(FILM).from(FILM).forUpdate(lock -> lock.noWait().skipLocked()); // error: cannot find symbol
}

class Right extends Program {
    Object o = select(FILM).from(FILM).forUpdate(lock -> lock.of(FILM).skipLocked());
}
