// Without GROUP BY, all rows are one group.
class Wrong extends Program {
    Object o = sql(select(FILM.title, max(FILM.length)).from(FILM)); // rendered: film.title in the select list has many values in a group
}

class Right extends Program {
    Object o = sql(select(FILM.title, FILM.length).from(FILM).orderBy(FILM.length.desc().nullsLast()).limit(1));
}
