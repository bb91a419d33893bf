// A column has one value.
// jOOQ: silent: the last one wins: set title = ?
// Querydsl: silent: the last one wins: set title = ?
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title.to("Ran")).set(FILM.title.to("Ikiru")).everyRow(); // built: title is set twice
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to("Ran")).everyRow();
}
