// An enum column is compared with its label.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.rating.eq("PG"); // error: String cannot be converted to Rating
}

class Right extends Program {
    Condition c = FILM.rating.eq(Rating.PG);
}
