// A SET holds labels of its own enum.
// jOOQ: silent: a SET is a String; any text compares: no rows
// Querydsl: silent: a SET is a StringPath; any text compares (not run)
class Wrong extends Program {
    Set<java.time.DayOfWeek> days = EnumSet.of(java.time.DayOfWeek.MONDAY);
    Condition c = DEVICE.ratings.eq(days); // error: Set<DayOfWeek> cannot be converted to Set<Rating>
}

class Right extends Program {
    Condition c = DEVICE.ratings.eq(EnumSet.of(Rating.G));
}
