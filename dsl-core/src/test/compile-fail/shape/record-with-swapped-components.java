// The record's components stand in another order.
// jOOQ: javac, 57 lines
// Querydsl: built: ExpressionException: No constructor found for class Swapped with parameters: [String, Integer]
class Wrong extends Program {
    record Swapped(Integer filmId, String title) {}
    Projection<Swapped> p = row(FILM.title, FILM.filmId).into(Swapped::new); // error: String cannot be converted to Integer
}

class Right extends Program {
    record Straight(String title, Integer filmId) {}
    Projection<Straight> p = row(FILM.title, FILM.filmId).into(Straight::new);
}
