// Nothing equals NULL.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.title.eq(null); // error: reference to eq is ambiguous
}

class Right extends Program {
    Condition c = FILM.synopsis.isNull();
}
