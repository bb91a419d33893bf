// Texts are put one behind the other; a number has to be cast to one.
// jOOQ: works: cast to text by itself where needed
// Querydsl: javac
class Wrong extends Program {
    Object o = stringAgg(FILM.length, ","); // error: cannot be converted to TextExpr
}

class Right extends Program {
    Object o = stringAgg(cast(FILM.length, TEXT), ",");
}
