package org.ashlarsql.runtime;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.dsl.Select;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ConnectingTest {

    private static final Select<Integer> ONE = select(val(1));

    @EachDatabase
    void fromADataSourceAJdbiOrAUrl(TestDatabase database) {
        TestSchema schema = SampleSchema.on(database);
        assertThat(Database.of(schema.dataSource()).one(ONE)).isEqualTo(1);
        assertThat(Database.of(Jdbi.create(schema.dataSource())).one(ONE)).isEqualTo(1);
        assertThat(Database.of(schema.url(), schema.user(), schema.password()).one(ONE))
                .isEqualTo(1);
    }

    @Test
    void aUrlWithoutADriverNamesTheCure() {
        Database nowhere = Database.of("jdbc:nosuchdatabase:x");
        assertThatThrownBy(() -> nowhere.one(ONE))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("No suitable driver found for jdbc:nosuchdatabase:x; no JDBC driver on the class path takes"
                        + " this URL: check how it starts (jdbc:sqlite:, jdbc:postgresql:, jdbc:mariadb:, jdbc:mysql:) and"
                        + " that the driver is a dependency");
    }

    @EachDatabase
    void aWrongPasswordNamesTheCure(TestDatabase database) {
        if (database == TestDatabase.SQLITE) {
            return; // a file has no password
        }
        TestSchema schema = SampleSchema.on(database);
        Database stranger = Database.of(schema.url(), schema.user(), "not the password");
        assertThatThrownBy(() -> stranger.one(ONE))
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONNECTION))
                .hasMessageStartingWith("can't connect to the database: ")
                .hasMessageEndingWith("; check the URL, the user and the password, and that the server runs")
                .hasMessageNotContaining("not the password");
    }

    @Test
    void aServerThatIsNotThereNamesTheCure() {
        Database nowhere = Database.of("jdbc:postgresql://127.0.0.1:1/none", "nobody", "");
        assertThatThrownBy(() -> nowhere.one(ONE))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("can't connect to the database: ");
    }
}
