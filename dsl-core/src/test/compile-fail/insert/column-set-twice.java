// A column has one value.
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title.to("Ran")).set(FILM.title.to("Ikiru")).everyRow(); // built: title is set twice
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to("Ran")).everyRow();
}
