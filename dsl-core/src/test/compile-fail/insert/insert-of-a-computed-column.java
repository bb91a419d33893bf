// The database computes the label itself.
// jOOQ: database: PostgreSQL: cannot insert a non-DEFAULT value into column "label"
// Querydsl: database: PostgreSQL: cannot insert a non-DEFAULT value into column "label"
class Wrong extends Program {
    NewFilm f = new NewFilm("Brazil", 1).label("x"); // error: cannot find symbol
}

class Right extends Program {
    NewFilm f = new NewFilm("Brazil", 1).length(132);
}
