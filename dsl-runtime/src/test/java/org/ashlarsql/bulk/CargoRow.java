package org.ashlarsql.bulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.TableRow;

/** A row of the table {@code cargo}. */
record CargoRow(
        int cargoId,
        String code,
        Optional<String> note,
        BigDecimal weight,
        boolean fragile,
        Optional<LocalDate> loaded,
        Optional<LocalDateTime> seen,
        Optional<byte[]> seal,
        UUID tag)
        implements TableRow<Cargo> {

    @Override
    public RowValues<Cargo> toRowValues() {
        return RowValues.of(Cargo.CARGO, cargoId, code, note, weight, fragile, loaded, seen, seal, tag);
    }

    CargoRow withNote(String text) {
        return new CargoRow(cargoId, code, Optional.of(text), weight, fragile, loaded, seen, seal, tag);
    }

    CargoRow withCode(String other) {
        return new CargoRow(cargoId, other, note, weight, fragile, loaded, seen, seal, tag);
    }
}
