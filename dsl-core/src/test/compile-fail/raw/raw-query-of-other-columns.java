// The text yields other columns than are read.
class Wrong extends Program {
    Object o = db.list(rawQuery("select title, length from film", result(TEXT))); // executed: the raw query yields 2 columns, but its projection reads 1
}

class Right extends Program {
    Object o = db.list(rawQuery("select title, length from film", row(result(TEXT), result(INTEGER).nullable())));
}
