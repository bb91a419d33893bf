package org.ashlarsql.sample;

import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.TableRow;

/** A row of the table {@code language}. */
public record LanguageRow(int languageId, String name) implements TableRow<Language> {

    @Override
    public RowValues<Language> toRowValues() {
        return RowValues.of(Language.LANGUAGE, languageId, name);
    }
}
