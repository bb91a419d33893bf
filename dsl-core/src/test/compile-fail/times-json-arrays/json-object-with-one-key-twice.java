// Databases keep the first, the last or both.
// jOOQ: silent: PostgreSQL (json), SQLite keep both members, MySQL the last
// Querydsl: not to be had: no JSON functions
class Wrong extends Program {
    Object o = jsonObject(member("t", FILM.title), member("t", FILM.synopsis)); // built: jsonObject(...) has two members "t"
}

class Right extends Program {
    Object o = jsonObject(member("t", FILM.title), member("s", FILM.synopsis));
}
