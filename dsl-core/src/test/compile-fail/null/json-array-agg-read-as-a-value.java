// Of no rows there's no array.
// jOOQ: read/silent: NULL on PostgreSQL: NullPointerException; [] on SQLite
// Querydsl: not to be had: no JSON functions
class Wrong extends Program {
    Select<org.ashlarsql.type.Json> s = select(jsonArrayAgg(FILM.title)).from(FILM); // error: Optional<Json>
}

class Right extends Program {
    Select<Optional<org.ashlarsql.type.Json>> s = select(jsonArrayAgg(FILM.title)).from(FILM);
}
