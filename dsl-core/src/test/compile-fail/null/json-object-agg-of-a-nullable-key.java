// A member without a key can't be.
class Wrong extends Program {
    Object o = jsonObjectAgg(FILM.synopsis, FILM.title); // error: TextColumn<Film,Optional<String>> cannot be converted to TextExpr<String>
}

class Right extends Program {
    Object o = jsonObjectAgg(FILM.title, FILM.synopsis);
}
