// A text with a quote in it was put together with SQL.
// jOOQ: silent: injected: all rows (the optional jOOQ-checker can refuse plain SQL, (not run))
// Querydsl: silent: booleanTemplate: injected, all rows
class Wrong extends Program {
    String name = "St. John's";
    Object o = raw("title = '" + name + "'").asCondition(); // built: raw SQL has a ' at character 20 that nothing ends
}

class Right extends Program {
    String name = "St. John's";
    Object o = raw("title = {}", name).asCondition();
}
