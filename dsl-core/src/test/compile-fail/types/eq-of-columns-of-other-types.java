// A text column is compared with a number column.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.title.eq(FILM.length); // error: NumColumn<Film,Integer,Optional<Integer>> cannot be converted to Comparand<String>
}

class Right extends Program {
    Condition c = FILM.title.eq(FILM.label);
}
