// A rank is nothing without a window.
class Wrong extends Program {
    Projection<Long> place = rank(); // error: cannot be converted to Projection<Long>
}

class Right extends Program {
    Projection<Long> place = rank().over(orderBy(FILM.length.desc()));
}
