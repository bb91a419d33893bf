// A value has one column.
// jOOQ: javac, 76 lines
// Querydsl: database: PostgreSQL: subquery must return only one column
class Wrong extends Program {
    Object o = select(FILM.title, TEXT.scalar(select(LANGUAGE.name, LANGUAGE.languageId).from(LANGUAGE))).from(FILM); // error: Select<Row2<String,Integer>>
}

class Right extends Program {
    Object o = select(FILM.title, TEXT.scalar(select(LANGUAGE.name).from(LANGUAGE).where(LANGUAGE.languageId.eq(FILM.languageId)))).from(FILM);
}
