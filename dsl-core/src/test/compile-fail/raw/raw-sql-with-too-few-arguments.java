// A gap of the text has no argument.
// jOOQ: rendered: TemplatingException: No substitute QueryPart provided for placeholder {1}
// Querydsl: rendered: IndexOutOfBoundsException: Index: 1, Size: 1
class Wrong extends Program {
    Object o = raw("{} || {}", FILM.title); // built: raw SQL has 2 gaps {} but got 1 arguments
}

class Right extends Program {
    Object o = raw("{} || {}", FILM.title, LANGUAGE.name);
}
