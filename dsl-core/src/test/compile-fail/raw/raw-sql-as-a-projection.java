// Raw SQL says of what type it is.
// jOOQ: works: field("now()") is a Field<Object>: a Timestamp on PostgreSQL, a LocalDateTime on MySQL
// Querydsl: javac, 20 lines
class Wrong extends Program {
    Object o = select(raw("now()")).from(FILM); // error: location: class EveryItemMustBeAProjection
}

class Right extends Program {
    Object o = select(raw("now()").as(TIMESTAMP_WITH_TIME_ZONE)).from(FILM);
}
