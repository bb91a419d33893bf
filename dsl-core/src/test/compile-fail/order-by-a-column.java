// ORDER BY takes a direction with each column.
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(FILM.title); // error: cannot be converted to Ordering
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(FILM.title.asc());
}
