// No database knows VALUES without rows.
// jOOQ: built: IllegalArgumentException: Cannot create a VALUES() constructor with an empty set of rows
// Querydsl: not to be had: no VALUES table
class Wrong extends Program {
    Object o = values(List.of(val(1)).subList(0, 0)); // built: values(rows) got no row
}

class Right extends Program {
    Object o = values(List.of(val(1)));
}
