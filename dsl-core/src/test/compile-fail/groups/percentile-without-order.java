// A percentile is one of numbers in order.
class Wrong extends Program {
    Projection<Optional<Double>> p = percentileCont(0.9); // error: cannot be converted to Projection
}

class Right extends Program {
    Projection<Optional<Double>> p = percentileCont(0.9).withinGroup(FILM.length);
}
