// What comes through an outer join may be missing.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    List<Row2<String, String>> rows = db.list(select(FILM.title, LANGUAGE.outer().name).from(FILM)); // error: Optional<String>
}

class Right extends Program {
    List<Row2<String, Optional<String>>> rows = db.list(select(FILM.title, LANGUAGE.outer().name).from(FILM));
}
