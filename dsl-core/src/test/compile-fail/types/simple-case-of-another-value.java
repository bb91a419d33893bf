// A rating is compared with a text.
// jOOQ: javac, 11 lines
// Querydsl: javac
class Wrong extends Program {
    Object o = caseValue(FILM.rating).when(Rating.G).then("all").when("PG").then("with parents"); // error: String cannot be converted to Rating
}

class Right extends Program {
    Object o = caseValue(FILM.rating).when(Rating.G).then("all").when(Rating.PG).then("with parents");
}
