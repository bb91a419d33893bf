package org.ashlarsql.bulk;

import static org.ashlarsql.expr.SqlTypes.BINARY;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.schema.ColumnInfo.Trait.DEFAULT;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;
import static org.ashlarsql.schema.ColumnInfo.Trait.JAVA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.row.Rows;
import org.ashlarsql.schema.BoolColumn;
import org.ashlarsql.schema.BytesColumn;
import org.ashlarsql.schema.DateColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.TimestampColumn;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.schema.ValueColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** What a ship carries: columns of many types, an identity, a default, one that Java fills in, a second key. */
final class Cargo extends Table<Cargo, CargoRow> {

    static final Cargo CARGO = new Cargo(table("cargo", "cargo_id"));

    final NumColumn<Cargo, Integer, Integer> cargoId = requiredNum("cargo_id", INTEGER, IDENTITY);
    final TextColumn<Cargo, String> code = requiredText("code", varchar(40));
    final TextColumn<Cargo, Optional<String>> note = optionalText("note", TEXT);
    final NumColumn<Cargo, BigDecimal, BigDecimal> weight = requiredNum("weight", decimal(10, 2), DEFAULT);
    final BoolColumn<Cargo, Boolean> fragile = requiredBool("fragile", BOOLEAN, DEFAULT);
    final DateColumn<Cargo, Optional<LocalDate>> loaded = optionalDate("loaded", DATE);
    final TimestampColumn<Cargo, Optional<LocalDateTime>> seen = optionalTimestamp("seen", TIMESTAMP);
    final BytesColumn<Cargo, Optional<byte[]>> seal = optionalBytes("seal", BINARY);
    final ValueColumn<Cargo, UUID, UUID> tag = requiredValue("tag", SqlTypes.UUID, JAVA);

    static final UniqueKey<Cargo> CARGO_PKEY = UniqueKey.of(CARGO, "cargo_id");
    static final UniqueKey<Cargo> CARGO_CODE_KEY = UniqueKey.of(CARGO, "code");
    static final UniqueKey<Cargo> CARGO_CODE_WEIGHT_KEY = UniqueKey.of(CARGO, "code", "weight");

    private Cargo(Relation.TableRef relation) {
        super(relation);
        byJava(tag, UUID::randomUUID);
    }

    @Override
    public Cargo as(String alias) {
        return new Cargo(aliased(alias));
    }

    @Override
    public List<UniqueKey<Cargo>> uniqueKeys() {
        return List.of(CARGO_PKEY, CARGO_CODE_KEY);
    }

    @Override
    public RowReader<CargoRow> reader(Slots slots) {
        return Rows.row(cargoId, code, note, weight, fragile, loaded, seen, seal, tag)
                .into(CargoRow::new)
                .reader(slots);
    }
}
