// A value has one column.
// jOOQ: javac, 77 lines
// Querydsl: database: PostgreSQL: subquery must return only one column
class Wrong extends Program {
    Object o = select(FILM.title, scalarOf(select(LANGUAGE.name, LANGUAGE.languageId).from(LANGUAGE), TEXT)).from(FILM); // error: Select<Row2<String,Integer>>
}

class Right extends Program {
    Object o = select(FILM.title, scalarOf(select(LANGUAGE.name).from(LANGUAGE).where(LANGUAGE.languageId.eq(FILM.languageId)), TEXT)).from(FILM);
}
