// A composite value is compared with its record, not with a row of values.
// jOOQ: javac, 15 lines
// Querydsl: database: the column is an Object; the driver: Can't infer the SQL type to use
class Wrong extends Program {
    Condition c = DEVICE.home.eq(row("Elm St", 5)); // error: EveryItemMustBeAProjection cannot be converted to Place
}

class Right extends Program {
    Condition c = DEVICE.home.eq(new Device.Place(Optional.of("Elm St"), Optional.of(5)));
}
