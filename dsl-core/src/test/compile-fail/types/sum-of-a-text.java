// Texts have no sum.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = sum(FILM.title); // error: TextColumn<Film,String> cannot be converted to NumExpr<?,?>
}

class Right extends Program {
    Object o = sum(FILM.length);
}
