// The order has its own clause.
// jOOQ: javac, 327 lines
// Querydsl: javac, 10 lines
class Wrong extends Program {
    Select<String> o = select(FILM.title.asc()); // error: EveryItemMustBeAProjection cannot be converted to Select<String>
}

class Right extends Program {
    Select<String> o = select(FILM.title).from(FILM).orderBy(FILM.title.asc());
}
