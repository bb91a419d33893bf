package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.OuterTable;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** The table {@code language}. */
public final class Language extends Table<Language, LanguageRow> {

    public static final Language LANGUAGE = new Language(table("language", "language_id"));

    public final NumColumn<Language, Integer, Integer> languageId = requiredNum("language_id", INTEGER, IDENTITY);
    public final TextColumn<Language, String> name = requiredText("name", varchar(60));

    public static final UniqueKey<Language> LANGUAGE_PKEY = UniqueKey.of(LANGUAGE, "language_id");
    public static final UniqueKey<Language> LANGUAGE_NAME_KEY = UniqueKey.of(LANGUAGE, "name");

    private Language(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public List<UniqueKey<Language>> uniqueKeys() {
        return List.of(LANGUAGE_PKEY, LANGUAGE_NAME_KEY);
    }

    @Override
    public Language as(String alias) {
        return new Language(aliased(alias));
    }

    /** This table on the far side of an outer join, where every column may be NULL. */
    public Outer outer() {
        return new Outer(new Language(asOuter()));
    }

    @Override
    public RowReader<LanguageRow> reader(Slots slots) {
        RowReader<Integer> languageId = this.languageId.reader(slots);
        RowReader<String> name = this.name.reader(slots);
        return rows -> new LanguageRow(languageId.read(rows), name.read(rows));
    }

    /** {@link Language} on the far side of an outer join. */
    public static final class Outer extends OuterTable<Language, LanguageRow> {

        public final NumExpr<Integer, Optional<Integer>> languageId;
        public final TextExpr<Optional<String>> name;

        private Outer(Language language) {
            super(language);
            languageId = language.languageId.nullable();
            name = language.name.nullable();
        }
    }
}
