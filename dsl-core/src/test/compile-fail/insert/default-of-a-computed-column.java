// A computed column is set by the database alone.
// jOOQ: works: set label = default runs on PostgreSQL, changes nothing; SQLite refuses (rendered as null)
// Querydsl: not to be had: no DEFAULT as a value
class Wrong extends Program {
    Object o = update(FILM).setDefault(FILM.label); // error: TextExpr<String> cannot be converted to Column<Film,?,?>
}

class Right extends Program {
    Object o = update(FILM).setDefault(FILM.price);
}
