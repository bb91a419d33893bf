package org.ashlarsql.sample;

/** A row of the table {@code language}. */
public record LanguageRow(int languageId, String name) {}
