package org.ashlarsql.sample;

import static org.ashlarsql.sample.Language.LANGUAGE;

import org.ashlarsql.schema.NewRow;

/** A row to be inserted into the table {@code language}. */
public final class NewLanguage extends NewRow<Language> {

    /** With the columns that have to be set. */
    public NewLanguage(String name) {
        super(LANGUAGE, assign(LANGUAGE.name, name));
    }

    /** With every value that the row has. */
    public static NewLanguage of(LanguageRow row) {
        return withAll(new NewLanguage(row.name()), row.toRowValues());
    }

    public NewLanguage languageId(int languageId) {
        return with(this, LANGUAGE.languageId, languageId);
    }
}
