// An element of an array that is NULL is null in the list, no Optional.
// jOOQ: javac, 666 lines
// Querydsl: javac, 20 lines
class Wrong extends Program {
    List<Optional<Integer>> floors = List.of(Optional.of(1), Optional.empty());
    Object o = update(DEVICE).set(DEVICE.floors.to(floors)); // error: List<Optional<Integer>> cannot be converted to List<Integer>
}

class Right extends Program {
    Object o = update(DEVICE).set(DEVICE.floors.to(Arrays.asList(1, null)));
}
