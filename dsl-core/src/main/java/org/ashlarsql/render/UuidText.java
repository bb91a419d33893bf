package org.ashlarsql.render;

import java.util.UUID;
import org.ashlarsql.type.Converter;

/** A UUID as the 36 characters of RFC 9562. */
public enum UuidText implements Converter<String, UUID> {
    INSTANCE;

    @Override
    public UUID fromSql(String stored) {
        return UUID.fromString(stored);
    }

    @Override
    public String toSql(UUID value) {
        return value.toString();
    }
}
