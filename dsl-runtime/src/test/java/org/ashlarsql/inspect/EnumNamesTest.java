package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EnumNamesTest {
    private static final List<String> ON_OFF = List.of("on", "off");
    private static final List<String> GOOD_BAD = List.of("good", "bad");

    private final Map<ColumnId, List<String>> labels = new TreeMap<>();

    private EnumNamesTest with(String table, String column, List<String> list) {
        labels.put(new ColumnId(table, column), list);
        return this;
    }

    private List<String> names(Set<String> views, String... taken) {
        return EnumNames.of(new TreeMap<>(labels), views, List.of(taken)).values().stream()
                .map(EnumModel::name)
                .toList();
    }

    @Test
    void anEnumIsCalledByItsColumn() {
        with("a", "state", ON_OFF);
        assertThat(names(Set.of())).containsExactly("state");
    }

    @Test
    void columnsOfOneNameAndLabelsShareAnEnum() {
        with("a", "state", ON_OFF).with("b", "state", ON_OFF).with("c", "state", GOOD_BAD);
        assertThat(names(Set.of())).containsExactly("state", "state", "c_state");
    }

    @Test
    void orderOfLabelsIsPartOfAnEnum() {
        with("a", "state", ON_OFF).with("b", "state", List.of("off", "on"));
        assertThat(names(Set.of())).containsExactly("a_state", "b_state");
    }

    @Test
    void nameThatTwoListsShareIsNobodys() {
        with("a", "state", ON_OFF).with("b", "state", ON_OFF).with("c", "state", GOOD_BAD);
        with("d", "state", GOOD_BAD);
        assertThat(names(Set.of())).containsExactly("a_state", "b_state", "c_state", "d_state");
    }

    @Test
    void viewTakesTheEnumOfItsTable() {
        with("a", "state", ON_OFF).with("v", "state", ON_OFF).with("w", "renamed", ON_OFF);
        assertThat(names(Set.of("v", "w"))).containsExactly("state", "state", "w_renamed");
    }

    @Test
    void namesOfTheDatabaseAreTaken() {
        with("a", "state", ON_OFF).with("b", "state", ON_OFF).with("c", "size", ON_OFF);
        assertThat(names(Set.of(), "state", "size", "c_size", "c_size_2"))
                .containsExactly("a_state", "b_state", "c_size_3");
    }

    @Test
    void namesThatFallTogetherAreNumbered() {
        with("a", "b_c", ON_OFF).with("a_b", "c", GOOD_BAD);
        assertThat(names(Set.of(), "b_c", "c")).containsExactly("a_b_c", "a_b_c_2");
    }
}
