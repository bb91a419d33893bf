// A whole number can't be 1.5 more.
// jOOQ: silent: LENGTH.plus(1.5) is a Field<Integer>: 123.5 is read as 123
// Querydsl: silent: length.add(1.5) is a NumberExpression<Integer>: 123.5 is read as 123
// lines: 13
class Wrong extends Program {
    Object o = FILM.length.plus(1.5); // error: double cannot be converted to Integer
}

class Right extends Program {
    Object o = cast(FILM.length, DOUBLE).plus(1.5);
}
