// WHERE takes a condition, not a value.
class Wrong extends Program {
    Select<String> q = select(FILM.title).from(FILM).where(FILM.title); // error: cannot be converted to Condition
}

class Right extends Program {
    Select<String> q = select(FILM.title).from(FILM).where(FILM.title.ne(""));
}
