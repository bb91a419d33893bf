// A UUID has its own type.
// jOOQ: javac, 11 lines
// Querydsl: database/silent: uuid is exported as SimplePath<Object>: eq(Object) takes all; PostgreSQL refuses; SQLite: no rows
class Wrong extends Program {
    Condition c = ANYTHING.aUuid.eq("7b06ee52-df9a-4487-8aaa-00013832cc52"); // error: String cannot be converted to UUID
}

class Right extends Program {
    Condition c = ANYTHING.aUuid.eq(java.util.UUID.fromString("7b06ee52-df9a-4487-8aaa-00013832cc52"));
}
