package org.ashlarsql.bulk;

import static org.ashlarsql.bulk.Cargo.CARGO;

import java.math.BigDecimal;
import org.ashlarsql.schema.NewRow;
import org.jspecify.annotations.Nullable;

/** A row to be inserted into the table {@code cargo}. */
final class NewCargo extends NewRow<Cargo> {

    NewCargo(String code) {
        super(CARGO, assign(CARGO.code, code));
    }

    static NewCargo of(CargoRow row) {
        return withAll(new NewCargo(row.code()), row.toRowValues());
    }

    NewCargo cargoId(int cargoId) {
        return with(this, CARGO.cargoId, cargoId);
    }

    NewCargo note(@Nullable String note) {
        return with(this, CARGO.note, note);
    }

    NewCargo weight(BigDecimal weight) {
        return with(this, CARGO.weight, weight);
    }
}
