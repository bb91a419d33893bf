// A text with a statement in it was put together with SQL.
// jOOQ: silent: injected: all rows (the optional jOOQ-checker can refuse plain SQL, (not run))
// Querydsl: not to be had: no whole statements as text
class Wrong extends Program {
    String id = "1; drop table film";
    String s = sql(rawCommand("delete from film where film_id = " + id)); // rendered: raw SQL has more text behind a semicolon
}

class Right extends Program {
    String id = "1; drop table film";
    String s = sql(rawCommand("delete from film where film_id = :id").bind("id", id));
}
