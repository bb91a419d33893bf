package org.ashlarsql.type;

/** PostgreSQL's types of full-text search: https://www.postgresql.org/docs/current/datatype-textsearch.html */
public final class TextSearchTypes {

    public static final SqlType<TsVector> TSVECTOR =
            new OwnType<>(TypeName.of("tsvector"), Converter.of(TsVector::new, TsVector::text));
    public static final SqlType<TsQuery> TSQUERY =
            new OwnType<>(TypeName.of("tsquery"), Converter.of(TsQuery::new, TsQuery::text));

    private TextSearchTypes() {}
}
