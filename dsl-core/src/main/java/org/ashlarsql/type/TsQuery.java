package org.ashlarsql.type;

/**
 * What is searched for in a {@link TsVector}: PostgreSQL's {@code tsquery}.
 *
 * @param text as the database writes it: {@code 'cat' & !'dog'}
 */
public record TsQuery(String text) {

    @Override
    public String toString() {
        return text;
    }
}
