// Ranges are compared with ranges of the same type.
// jOOQ: database: no range operators; as plain SQL, PostgreSQL: operator does not exist: int4range && character varying
// Querydsl: not to be had: no range operators
class Wrong extends Program {
    Range<Long> web = Range.of(80L, 90L);
    Condition c = DEVICE.ports.overlaps(web); // error: Range<Long> cannot be converted to Range<Integer>
}

class Right extends Program {
    Range<Integer> web = Range.of(80, 90);
    Condition c = DEVICE.ports.overlaps(web);
}
