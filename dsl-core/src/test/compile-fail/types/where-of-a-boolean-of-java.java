// The comparison was made in Java, not in SQL.
// jOOQ: javac, 19 lines
// Querydsl: javac
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).where(FILM.title == LANGUAGE.name); // error: incomparable types: TextColumn<Film,String> and TextColumn<Language,String>
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).where(FILM.title.eq("x"));
}
