// The text names a value that nobody gave.
// jOOQ: database/silent: PostgreSQL, MySQL drivers: No value specified for parameter 2; SQLite binds NULL
// Querydsl: not to be had: no whole statements as text
class Wrong extends Program {
    Object o = db.list(rawQuery("select title from film where film_id = :id", result(TEXT))); // executed: parameter :id of the raw statement has no value
}

class Right extends Program {
    Object o = db.list(rawQuery("select title from film where film_id = :id", result(TEXT)).bind("id", 3));
}
