// A name isn't SQL.
class Wrong extends Program {
    Object o = function("lower(title); drop table film", TEXT, FILM.title); // built: isn't a function's name
}

class Right extends Program {
    Object o = function("lower", TEXT, FILM.title);
}
