package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TSVECTOR;

import java.util.Optional;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.TsVectorExpr;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;
import org.ashlarsql.type.TsVector;

/** A table of texts to search, each database's own; as a whole it reads its key. */
public final class Article extends Table<Article, Integer> {

    public static final Article ARTICLE = new Article(table("article", "article_id"));

    public final NumColumn<Article, Integer, Integer> articleId = requiredNum("article_id", INTEGER);
    public final TextColumn<Article, String> title = requiredText("title", TEXT);
    public final TextColumn<Article, Optional<String>> body = optionalText("body", TEXT);
    /** On PostgreSQL only. */
    public final TsVectorExpr<TsVector> words = computed("words", TSVECTOR);

    private Article(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Article as(String alias) {
        return new Article(aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> first = articleId.reader(slots);
        slots.next();
        slots.next();
        slots.next();
        return first;
    }
}
