// The text yields other columns than are read.
// jOOQ: silent: coerce(FILM.TITLE) reads the first column, whatever it's named; the other is dropped
// Querydsl: not to be had: no whole statements as text
class Wrong extends Program {
    Object o = db.list(rawQuery("select title, length from film", result(TEXT))); // executed: the raw query yields 2 columns, but its projection reads 1
}

class Right extends Program {
    Object o = db.list(rawQuery("select title, length from film", row(result(TEXT), result(INTEGER).nullable())));
}
