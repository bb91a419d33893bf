// An enum column is compared with its label.
class Wrong extends Program {
    Condition c = FILM.rating.eq("PG"); // error: String cannot be converted to Rating
}

class Right extends Program {
    Condition c = FILM.rating.eq(Rating.PG);
}
