// There are rows of 22 at most.
// jOOQ: works: runs; the row is an untyped Record
// Querydsl: works: runs; a Tuple is untyped at any size
class Wrong extends Program {
    {
        var t = FILM.title;
        Object o = select(t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t).from(FILM); // error: location: class EveryItemMustBeAProjection
    }
}

class Right extends Program {
    {
        var t = FILM.title;
        Object o = select(row(t, t, t, t, t, t, t, t, t, t, t), row(t, t, t, t, t, t, t, t, t, t, t, t)).from(FILM);
    }
}
