package org.ashlarsql.type;

/**
 * The words of a text as PostgreSQL searches them, each in its basic form with its places: its {@code tsvector}.
 *
 * @param text as the database writes it: {@code 'cat':2 'sat':3}
 */
public record TsVector(String text) {

    @Override
    public String toString() {
        return text;
    }
}
