// A text isn't a condition.
// jOOQ: works: where(String) is plain SQL
// Querydsl: javac
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).where("film_id = 3"); // error: String cannot be converted to Condition
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).where(raw("film_id = 3").asCondition());
}
