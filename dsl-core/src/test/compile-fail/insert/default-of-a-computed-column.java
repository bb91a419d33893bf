// A computed column is set by the database alone.
class Wrong extends Program {
    Object o = update(FILM).setDefault(FILM.label); // error: TextExpr<String> cannot be converted to Column<Film,?,?>
}

class Right extends Program {
    Object o = update(FILM).setDefault(FILM.price);
}
