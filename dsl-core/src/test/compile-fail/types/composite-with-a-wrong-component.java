// A composite type is a record, whose components have their types.
// jOOQ: javac
// Querydsl: database: the column is an Object; PostgreSQL: column "home" is of type place but expression is of type …
class Wrong extends Program {
    Object o = update(DEVICE).set(DEVICE.home.to(new Device.Place(Optional.of("Elm St"), Optional.of("5")))); // error: lower bounds: String
}

class Right extends Program {
    Object o = update(DEVICE).set(DEVICE.home.to(new Device.Place(Optional.of("Elm St"), Optional.of(5))));
}
