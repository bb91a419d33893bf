// A filter that nobody made.
// jOOQ: silent: where((Condition) null) is taken as no condition: all rows
// Querydsl: silent: where(null) is taken as no condition: all rows
class Wrong extends Program {
    Condition filter = null;
    Object o = select(FILM.title).from(FILM).where(filter); // built: one of the conditions is null
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).where(trueCondition());
}
