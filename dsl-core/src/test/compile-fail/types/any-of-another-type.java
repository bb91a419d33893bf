// A number is compared with texts.
// jOOQ: javac, 15 lines
// Querydsl: javac
// lines: 13
class Wrong extends Program {
    Condition c = FILM.filmId.gt(any(select(FILM.title).from(FILM))); // error: no suitable method found for gt(Quantified<String>)
}

class Right extends Program {
    Condition c = FILM.filmId.gt(any(select(FILM.languageId).from(FILM)));
}
