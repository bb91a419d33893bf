// No database knows VALUES without rows.
class Wrong extends Program {
    Object o = values(List.of(val(1)).subList(0, 0)); // built: values(rows) got no row
}

class Right extends Program {
    Object o = values(List.of(val(1)));
}
