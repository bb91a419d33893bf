// count(*) has no argument that could be distinct.
// jOOQ: database: PostgreSQL: syntax error at or near "*"
// Querydsl: database: PostgreSQL: syntax error at or near "*"
class Wrong extends Program {
    Object o = count().distinct(); // error: cannot find symbol
}

class Right extends Program {
    Object o = count(FILM.length).distinct();
}
