// Two things in one FROM have two names.
// jOOQ: database: PostgreSQL: table name "x" specified more than once
// Querydsl: silent: the second table of that alias is dropped with its ON: from film x
class Wrong extends Program {
    String s = sql(select(FILM.as("x").title).from(FILM.as("x")).join(LANGUAGE.as("x"), FILM.as("x").languageId.eq(LANGUAGE.as("x").languageId))); // rendered: FROM has two items named x
}

class Right extends Program {
    String s = sql(select(FILM.as("x").title).from(FILM.as("x")).join(LANGUAGE.as("y"), FILM.as("x").languageId.eq(LANGUAGE.as("y").languageId)));
}
