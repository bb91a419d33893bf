package org.ashlarsql.render;

/** The functions that the SQL standard writes otherwise than as plain calls. */
public final class StandardFunctions {

    /** The standard's own; dialects add what they write otherwise. One kind of JSON is as good as the other. */
    public static final FunctionTable TABLE = StandardScalars.TABLE
            .and(StandardDatetimes.TABLE)
            .silent("recursive_text")
            .with("recursive_decimal", "{0}")
            .silent("recursive_time")
            .silent("recursive_timestamp")
            .silent("recursive_instant")
            .silent("json_binary")
            .silent("json_of_value");

    private StandardFunctions() {}
}
