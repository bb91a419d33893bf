// No value lies between NULL and another one.
// jOOQ: silent: renders between NULL and 130: no rows
// Querydsl: works: a null bound is dropped: length <= 130
class Wrong extends Program {
    Integer low = null;
    Condition c = FILM.length.between(low, 9); // built: film.length.between(null) would never be true
}

class Right extends Program {
    Condition c = FILM.length.le(9);
}
