package org.ashlarsql.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An enumeration stored by its labels: a native enum where the database has one, checked text elsewhere.
 *
 * @param <E> the Java enum
 */
public final class EnumType<E extends Enum<E>> implements SqlType<E> {

    private final TypeName typeName;
    private final Function<E, String> label;
    private final Map<String, E> byLabel;
    private final List<String> labels;

    private EnumType(TypeName typeName, Function<E, String> label, Map<String, E> byLabel, List<String> labels) {
        this.typeName = typeName;
        this.label = label;
        this.byLabel = byLabel;
        this.labels = labels;
    }

    /**
     * The enum type of this name with one label for each constant.
     *
     * @throws IllegalArgumentException if two constants share a label
     */
    public static <E extends Enum<E>> EnumType<E> of(TypeName name, E[] constants, Function<E, String> label) {
        var byLabel = new HashMap<String, E>();
        var labels = new ArrayList<String>();
        for (E constant : constants) {
            String text = label.apply(constant);
            labels.add(text);
            if (byLabel.put(text, constant) != null) {
                throw new IllegalArgumentException("enum " + name + " has the label '" + text + "' twice");
            }
        }
        return new EnumType<>(name, label, Map.copyOf(byLabel), List.copyOf(labels));
    }

    @Override
    public String name() {
        return typeName.toString();
    }

    /** What the database calls it, if it has it as a type. */
    public TypeName typeName() {
        return typeName;
    }

    /** The labels in the order of the constants. */
    public List<String> labels() {
        return labels;
    }

    /** What the database stores for {@code constant}. */
    public String label(E constant) {
        return label.apply(constant);
    }

    /**
     * The constant with this label.
     *
     * @throws ConversionException if there is none, naming the labels that there are
     */
    public E constant(String text) {
        E found = byLabel.get(text);
        if (found == null) {
            throw new ConversionException("'" + text + "' is no label of the enum " + typeName + ", which has " + labels
                    + "; generate the classes again if the database has got a new label");
        }
        return found;
    }

    @Override
    public JdbcType<E> on(TypeMap types) {
        return types.enumeration(this);
    }
}
