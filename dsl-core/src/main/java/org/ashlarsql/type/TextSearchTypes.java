package org.ashlarsql.type;

/** PostgreSQL's types of full-text search: https://www.postgresql.org/docs/current/datatype-textsearch.html */
public final class TextSearchTypes {

    public static final SqlType<TsVector> TSVECTOR =
            new Named("tsvector").converted(Converter.of(TsVector::new, TsVector::text));
    public static final SqlType<TsQuery> TSQUERY =
            new Named("tsquery").converted(Converter.of(TsQuery::new, TsQuery::text));

    private TextSearchTypes() {}

    private record Named(String name) implements SqlType<String> {
        @Override
        public JdbcType<String> on(TypeMap types) {
            return types.textual(name).sending(Portable::text);
        }
    }
}
