// QUALIFY takes a condition; a rank is a number.
// jOOQ: javac, 19 lines
// Querydsl: not to be had: no QUALIFY
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).qualify(rank().over(orderBy(FILM.price.desc()))); // error: cannot be converted to Condition
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).qualify(rank().over(orderBy(FILM.price.desc())).le(3L));
}
