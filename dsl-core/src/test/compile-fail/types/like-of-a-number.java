// A number has no LIKE.
// jOOQ: silent: runs: cast to varchar (not on SQLite, MySQL) and never true
// Querydsl: silent: runs: cast to varchar and never true
class Wrong extends Program {
    Condition c = FILM.length.like("x"); // error: cannot find symbol
}

class Right extends Program {
    Condition c = FILM.title.like("x");
}
