// A name isn't SQL.
// jOOQ: silent: function(String, ...) is plain SQL: injected; only 3.19 on SQLite quotes the name
// Querydsl: silent: stringTemplate(name + "({0})", ...): injected
class Wrong extends Program {
    Object o = function("lower(title); drop table film", TEXT, FILM.title); // built: isn't a function's name
}

class Right extends Program {
    Object o = function("lower", TEXT, FILM.title);
}
