// The subquery doesn't select it.
class Wrong extends Program {
    {
        var t = select(FILM.title).from(FILM).as("t");
        Object o = t.get(FILM.length); // built: film.length isn't selected by the subquery t, which has the columns [title]
    }
}

class Right extends Program {
    {
        var t = select(FILM.title, FILM.length).from(FILM).as("t");
        Object o = t.get(FILM.length);
    }
}
