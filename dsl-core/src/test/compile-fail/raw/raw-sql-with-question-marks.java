// Arguments stand in the text, not behind it.
// jOOQ: works: ? is how values are bound there
// Querydsl: database/silent: a ? in a template isn't bound: PostgreSQL, MySQL drivers refuse; SQLite binds NULL: no rows
class Wrong extends Program {
    Object o = rawQuery("select title from film where film_id = ?", result(TEXT)); // built: raw SQL takes its arguments as :name, but a ? stands at character 40
}

class Right extends Program {
    Object o = rawQuery("select title from film where film_id = :id", result(TEXT)).bind("id", 3);
}
