// Rows are filtered before they are numbered.
// jOOQ: database: PostgreSQL: window functions are not allowed in WHERE
// Querydsl: database: PostgreSQL: window functions are not allowed in WHERE
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).where(rowNumber().over(orderBy(FILM.price.asc())).eq(1L))); // rendered: is computed over a window and can't stand in WHERE
}

class Right extends Program {
    Object o = sql(select(FILM.title).from(FILM).qualify(rowNumber().over(orderBy(FILM.price.asc())).eq(1L)));
}
