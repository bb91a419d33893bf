// A page before the first.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; SQLite reads it as no limit: all rows
// Querydsl: built: IllegalArgumentException: Limit must be greater than 0.
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).limit(-1); // built: limit(-1): a number of rows can't be negative
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).limit(0);
}
