package org.ashlarsql.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class TestDatabaseTest {
    @EachDatabase
    void answersAsTheProductItIsNamedAfter(TestDatabase database) throws SQLException {
        try (Connection connection = database.newDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet one = statement.executeQuery("select 1")) {
            assertThat(one.next()).isTrue();
            assertThat(one.getInt(1)).isEqualTo(1);
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(database.name());
        }
    }

    @EachDatabase
    void newDatabasesKnowNothingOfEachOther(TestDatabase database) throws SQLException {
        TestSchema first = database.newDatabase();
        TestSchema second = database.newDatabase();
        for (TestSchema schema : new TestSchema[] {first, second}) {
            try (Connection connection = schema.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table only_here (id integer primary key)");
            }
        }
    }

    @EachDatabase
    void urlUserAndPasswordOpenTheSameDatabase(TestDatabase database) throws SQLException {
        TestSchema schema = database.newDatabase();
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table here (id integer primary key)");
        }
        try (Connection connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select id from here").next()).isFalse();
        }
    }

    @EachDatabase
    void serversRefuseAWrongPassword(TestDatabase database) {
        TestSchema schema = database.newDatabase();
        assumeThat(database).as("SQLite knows no users").isNotEqualTo(TestDatabase.SQLITE);
        assertThatThrownBy(() -> DriverManager.getConnection(schema.url(), schema.user(), "wrong"))
                .isInstanceOf(SQLException.class);
    }

    @EachDatabase
    void textKeepsEveryCharacter(TestDatabase database) throws SQLException {
        try (Connection connection = database.newDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table texts (content varchar(20))");
            statement.execute("insert into texts values ('añ語😀')");
            try (ResultSet texts = statement.executeQuery("select content from texts")) {
                assertThat(texts.next()).isTrue();
                assertThat(texts.getString(1)).isEqualTo("añ語😀");
            }
        }
    }
}
