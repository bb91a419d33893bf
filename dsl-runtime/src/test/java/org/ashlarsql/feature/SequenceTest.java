package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Ddl.createSequence;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import org.ashlarsql.row.Row2;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Sequence;
import org.junit.jupiter.api.Test;

/** The numbers of sequences. */
class SequenceTest {

    private static final String INSTEAD = "number the rows by an identity column";

    @Test
    void theNextNumberAndTheLastOne() {
        Sequence<Long> bill = Sequence.of("bill", BIGINT);
        query(select(bill.nextValue(), bill.currentValue()))
                .is("select next value for bill, previous value for bill")
                .on(POSTGRESQL, "select nextval('bill'), currval('bill')")
                .binds()
                .unsupportedOn(SQLITE, INSTEAD)
                .unsupportedOn(MYSQL, INSTEAD)
                .shows(Section.EXPRESSIONS, "NEXT VALUE FOR")
                .onEachDatabase((database, tx) -> {
                    Database db = Database.of(database.newDatabase().dataSource());
                    db.execute(createSequence("bill").startWith(100).incrementBy(10));
                    db.useTransaction(one -> {
                        assertThat(one.one(select(bill.nextValue()))).isEqualTo(100L);
                        assertThat(one.one(select(bill.nextValue(), bill.currentValue())))
                                .isEqualTo(new Row2<>(110L, 110L));
                    });
                });
    }

    @Test
    void aSequenceOfAnotherSchemaWhoseNameNeedsQuotes() {
        Sequence<Integer> odd = Sequence.of("shop", "it's \"odd\"", INTEGER);
        assertThat(odd).hasToString("shop.it's \"odd\"");
        query(select(odd.nextValue()))
                .is("select next value for shop.`it's \"odd\"`")
                .on(POSTGRESQL, "select nextval('shop.\"it''s \"\"odd\"\"\"')")
                .binds()
                .unsupportedOn(SQLITE, INSTEAD)
                .unsupportedOn(MYSQL, INSTEAD)
                .onEachDatabase((database, tx) -> {
                    Sequence<Integer> here = Sequence.of("it's \"odd\"", INTEGER);
                    Database db = Database.of(database.newDatabase().dataSource());
                    db.execute(createSequence("it's \"odd\""));
                    assertThat(db.one(select(here.nextValue()))).isEqualTo(1);
                });
    }
}
