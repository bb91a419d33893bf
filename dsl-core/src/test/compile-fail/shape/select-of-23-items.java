// There are rows of 22 at most.
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
