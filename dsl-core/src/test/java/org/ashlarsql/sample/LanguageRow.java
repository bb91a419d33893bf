package org.ashlarsql.sample;

import org.ashlarsql.schema.TableRow;

/** A row of the table {@code language}. */
public record LanguageRow(int languageId, String name) implements TableRow<Language> {

    @Override
    public NewLanguage toNewRow() {
        return NewLanguage.of(this);
    }
}
