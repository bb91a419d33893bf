// A document isn't a text.
// jOOQ: silent: like() is on every Field; compares the JSON text, quotes included: no rows
// Querydsl: not to be had: no JSON functions
class Wrong extends Program {
    Condition c = jsonObject(member("title", FILM.title)).get("title").like("A%"); // error: symbol:   method like(String)
}

class Right extends Program {
    Condition c = jsonObject(member("title", FILM.title)).get("title").asText().like("A%");
}
