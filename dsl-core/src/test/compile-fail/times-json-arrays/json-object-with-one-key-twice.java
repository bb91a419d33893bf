// Databases keep the first, the last or both.
class Wrong extends Program {
    Object o = jsonObject(member("t", FILM.title), member("t", FILM.synopsis)); // built: jsonObject(...) has two members "t"
}

class Right extends Program {
    Object o = jsonObject(member("t", FILM.title), member("s", FILM.synopsis));
}
