// Arguments stand in the text, not behind it.
class Wrong extends Program {
    Object o = rawQuery("select title from film where film_id = ?", result(TEXT)); // built: raw SQL takes its arguments as :name, but a ? stands at character 40
}

class Right extends Program {
    Object o = rawQuery("select title from film where film_id = :id", result(TEXT)).bind("id", 3);
}
