// There are no rows before the first.
// jOOQ: database/silent: PostgreSQL, MySQL refuse offset(-1); SQLite reads it as no offset: all rows
// Querydsl: built: IllegalArgumentException: Offset must not be negative.
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).offset(-1); // built: offset(-1): a number of rows can't be negative
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).offset(1);
}
