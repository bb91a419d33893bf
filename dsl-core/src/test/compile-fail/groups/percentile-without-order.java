// A percentile is one of numbers in order.
// jOOQ: javac, 327 lines
// Querydsl: database: PostgreSQL: function percentile_cont(double precision) does not exist
class Wrong extends Program {
    Projection<Optional<Double>> p = percentileCont(0.9); // error: cannot be converted to Projection
}

class Right extends Program {
    Projection<Optional<Double>> p = percentileCont(0.9).withinGroup(FILM.length);
}
