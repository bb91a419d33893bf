// A subquery in the select list yields one value.
class Wrong extends Program {
    Object o = select(FILM.title, select(max(FILM.length)).from(FILM)).from(FILM); // error: location: class EveryItemMustBeAProjection
}

class Right extends Program {
    Object o = select(FILM.title, scalar(max(FILM.as("f").length), q -> q.from(FILM.as("f")))).from(FILM);
}
