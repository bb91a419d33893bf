package org.ashlarsql.sample;

import static org.ashlarsql.sample.Language.LANGUAGE;

import java.util.List;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.tree.Assignment;

/** A row to be inserted into the table {@code language}. */
public final class NewLanguage extends NewRow<Language> {

    /** With the columns that have to be set. */
    public NewLanguage(String name) {
        super(List.of(assign(LANGUAGE.name, name)));
    }

    private NewLanguage(List<Assignment> assignments) {
        super(assignments);
    }

    public NewLanguage languageId(int languageId) {
        return new NewLanguage(with(LANGUAGE.languageId, languageId));
    }
}
