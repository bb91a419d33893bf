// A rank is nothing without a window.
// jOOQ: javac, 327 lines
// Querydsl: database: PostgreSQL: window function rank requires an OVER clause
class Wrong extends Program {
    Projection<Long> place = rank(); // error: cannot be converted to Projection<Long>
}

class Right extends Program {
    Projection<Long> place = rank().over(orderBy(FILM.length.desc()));
}
