// No value lies between NULL and another one.
class Wrong extends Program {
    Integer low = null;
    Condition c = FILM.length.between(low, 9); // built: film.length.between(null) would never be true
}

class Right extends Program {
    Condition c = FILM.length.le(9);
}
