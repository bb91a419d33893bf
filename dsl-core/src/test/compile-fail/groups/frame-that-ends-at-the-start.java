// UNBOUNDED PRECEDING is where a frame starts, never where it ends.
// jOOQ: database: PostgreSQL: frame end cannot be UNBOUNDED PRECEDING
// Querydsl: javac
class Wrong extends Program {
    Object o = orderBy(FILM.title.asc()).rows(currentRow(), unboundedPreceding()); // error: cannot be converted to FrameEnd
}

class Right extends Program {
    Object o = orderBy(FILM.title.asc()).rows(unboundedPreceding(), currentRow());
}
