// A text column is compared with a number column.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.title.eq(FILM.length); // error: cannot be converted to Expr<String,?>
}

class Right extends Program {
    Condition c = FILM.title.eq(FILM.label);
}
