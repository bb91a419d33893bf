// A gap of the text has no argument.
class Wrong extends Program {
    Object o = raw("{} || {}", FILM.title); // built: raw SQL has 2 gaps {} but got 1 arguments
}

class Right extends Program {
    Object o = raw("{} || {}", FILM.title, LANGUAGE.name);
}
