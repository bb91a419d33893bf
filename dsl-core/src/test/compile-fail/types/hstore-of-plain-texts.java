// A value of hstore may be NULL.
// jOOQ: executed: the column is an Object; Type class java.util.ImmutableCollections$Map1 is not supported in dialect POSTGRES
// Querydsl: works: the column is an Object, which the driver makes an hstore of
class Wrong extends Program {
    Map<String, String> facts = Map.of("color", "red");
    Object o = update(DEVICE).set(DEVICE.facts.to(facts)); // error: Map<String,String> cannot be converted to Map<String,Optional<String>>
}

class Right extends Program {
    Object o = update(DEVICE).set(DEVICE.facts.to(Map.of("color", Optional.of("red"))));
}
