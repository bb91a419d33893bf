// A condition is no value to sort by.
// jOOQ: works: runs, but NULL comes last on PostgreSQL, first on SQLite and MySQL
// Querydsl: works: runs, but NULL comes last on PostgreSQL, first on SQLite and MySQL
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(FILM.length.gt(90)); // error: Condition cannot be converted to Ordering
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(FILM.length.gt(90).asExpr().desc(), FILM.title);
}
