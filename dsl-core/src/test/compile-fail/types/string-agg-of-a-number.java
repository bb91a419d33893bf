// Texts are put one behind the other; a number has to be cast to one.
class Wrong extends Program {
    Object o = stringAgg(FILM.length, ","); // error: cannot be converted to TextExpr
}

class Right extends Program {
    Object o = stringAgg(cast(FILM.length, TEXT), ",");
}
