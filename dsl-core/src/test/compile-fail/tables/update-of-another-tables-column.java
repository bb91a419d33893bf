// UPDATE sets a column of another table.
class Wrong extends Program {
    Object o = update(FILM).set(LANGUAGE.name, "x"); // error: TextColumn<Language,String> cannot be converted to Column<Film,
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title, "x");
}
