// A subquery in the select list yields one value.
// jOOQ: javac, 325 lines
// Querydsl: works: a query is an expression: taken as a scalar subquery
class Wrong extends Program {
    Object o = select(FILM.title, select(max(FILM.length)).from(FILM)).from(FILM); // error: location: class EveryItemMustBeAProjection
}

class Right extends Program {
    Object o = select(FILM.title, scalar(max(FILM.as("f").length), q -> q.from(FILM.as("f")))).from(FILM);
}
