package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UnsupportedDatabaseTest {

    private static Connection connectionTo(String product, String version) {
        DatabaseMetaData metaData =
                proxy(DatabaseMetaData.class, name -> name.equals("getDatabaseProductName") ? product : version);
        return proxy(Connection.class, name -> metaData);
    }

    private static <T> T proxy(Class<T> type, java.util.function.Function<String, Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer.apply(method.getName())));
    }

    @Test
    void unknownProductIsAnErrorThatListsTheOthers() {
        assertThatThrownBy(() -> SchemaReader.of(connectionTo("Oracle", "23")))
                .isInstanceOf(SchemaReadException.class)
                .hasMessage(
                        "Can't read the schema of Oracle: connect to PostgreSQL, MySQL, MariaDB or SQLite instead.");
    }

    @Test
    void mariadbIsKnownByItsVersionUnderMysqlsDriver() throws SQLException {
        assertThat(SchemaReader.of(connectionTo("MySQL", "11.4.5-MariaDB"))).isInstanceOf(MariaDbReader.class);
        assertThat(SchemaReader.of(connectionTo("MySQL", "8.0.33"))).isInstanceOf(MySqlReader.class);
    }
}
