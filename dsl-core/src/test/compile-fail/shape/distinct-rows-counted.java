// count(*) has no argument that could be distinct.
class Wrong extends Program {
    Object o = count().distinct(); // error: cannot find symbol
}

class Right extends Program {
    Object o = count(FILM.length).distinct();
}
