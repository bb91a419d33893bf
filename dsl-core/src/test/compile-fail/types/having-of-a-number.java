// HAVING takes a condition.
// jOOQ: javac, 19 lines
// Querydsl: javac
class Wrong extends Program {
    Object o = select(FILM.languageId).from(FILM).groupBy(FILM.languageId).having(count()); // error: RowCount cannot be converted to Condition
}

class Right extends Program {
    Object o = select(FILM.languageId).from(FILM).groupBy(FILM.languageId).having(count().gt(1L));
}
