package org.ashlarsql.inspect;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.type.TypeName;

/** The enums and composite types that columns have, those inside of other types included. */
public final class UsedTypes {

    private final Collection<CompositeModel> all;
    private final Set<String> enums = new HashSet<>();
    private final Set<TypeName> composites = new HashSet<>();

    /** What these types are made of. */
    public UsedTypes(Collection<CompositeModel> all, Collection<TypeModel> types) {
        this.all = all;
        types.forEach(this::add);
    }

    private void add(TypeModel type) {
        if (type.enumName() != null) {
            enums.add(type.enumName());
        }
        if (type.element() != null) {
            add(type.element());
        }
        if (type.kind() == TypeKind.COMPOSITE && type.own() != null && composites.add(type.own())) {
            all.stream()
                    .filter(composite -> composite.type().equals(type.own()))
                    .flatMap(composite -> composite.fields().stream())
                    .forEach(field -> add(field.type()));
        }
    }

    /** The names of the enums. */
    public Set<String> enums() {
        return Set.copyOf(enums);
    }

    /** The composite types, sorted by name. */
    public List<CompositeModel> composites() {
        return all.stream()
                .filter(composite -> composites.contains(composite.type()))
                .sorted(Comparator.comparing(CompositeModel::name))
                .toList();
    }
}
