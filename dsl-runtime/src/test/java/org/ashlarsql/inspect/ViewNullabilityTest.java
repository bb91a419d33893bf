package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What is called NOT NULL in a view is selected, too, among rows made to be NULL there. */
class ViewNullabilityTest {
    private static final String[] TABLES = {
        "create table t (id int not null primary key, n int, i int not null, s varchar(30) not null)",
        "create table r (id int not null primary key, t_id int not null, v int not null)",
        "insert into t values (1, null, 0, 'x'), (2, 5, 1, '')",
        "insert into r values (1, 1, 1)"
    };

    /** On each database; a view's name begins with what it yields NULL by. */
    private static final String[] VIEWS = {
        "create view plain as select id, n, s from t",
        "create view renamed (a, \"b c\", d) as select t.id, r.v, n from t join r on r.t_id = t.id where r.v > 0",
        "create view left_joined as select t.id, r.v, r.v + 1 as w from t left join r on r.t_id = t.id",
        "create view right_joined as select t.id, r.v from r right join t on r.t_id = t.id",
        "create view left_in_derived as select t.id, d.k from t left join (select t_id, 1 as k from r) d on d.t_id = t.id",
        "create view joined_to_view as select t.id, p.id as other from t left join plain p on p.n = t.n",
        "create view united as select id from t union all select n from t",
        "create view derived as select d.id from (select id from t union all select null) d",
        "create view in_cte as with c as (select id from t union select n from t) select id from c",
        "create view aggregated as select max(i) as m, sum(i) as t, count(*) as c from t where id > 99",
        "create view lagging as select id, lag(i) over (order by id) as earlier from t",
        "create view in_frame as select id, sum(i) over (order by id rows between 2 preceding and 1 preceding) as s from t",
        "create view scalar as select id, (select r.v from r where r.t_id = t.id) as v, nullif(i, 0) as z from t",
        "create view cased as select id, case when i = 0 then 1 end as c, coalesce(n, n) as d from t",
        "create view on_view as select id, n from plain",
        "create view grouped as select i, max(n) as m from t group by i",
    };

    private static final String[] MYSQL_VIEWS = {
        "create view rolled as select i, s, count(*) as c from t group by i, s with rollup",
        "create view divided as select id, 1 / i as a, i div i as b, mod(i, 0) as c from t",
        "create view dated as select id, str_to_date(s, '%Y') as a, cast(s as date) as b,"
                + " date_add(date '9999-12-31', interval 1 day) as c, last_day(s) as d from t",
        "create view compared as select id, i > any (select n from t) as a, i >= all (select n from t) as b,"
                + " i > any (select id from r union select null) as c, i in (select n from t) as d from t",
        "create view on_compared as select id, c from compared",
        "create view united_all as select id from t union all (select id from r)",
        "create view texts as select id, elt(3, s) as a, unhex('zz') as b, repeat('a', 100000000) as c,"
                + " group_concat(n) over_ from t group by id",
        "create view using_left as select id, v from t left join (select t_id as id, v from r) d using (id)",
    };

    private static final String[] POSTGRESQL_VIEWS = {
        "create view rolled as select i, s, count(*) as c from t group by rollup (i, s)",
        "create view sets as select i, id from t group by grouping sets ((i), (id))",
        "create view \"full\" as select t.id, r.v from t full join r on r.t_id = t.id + 1",
        "create view merged as select id from t full join (select 9 as id) d using (id)",
        "create view aliased as select j.v from (t left join r on r.t_id = t.id) as j",
        "create view padded as select id, generate_series(1, 3) as a, unnest(array[1]) as b from t",
        "create view keyed as select id, s from t group by id order by s",
        "create view fake as select n as \"a :resorigtbl 1 :resorigcol 1 :resjunk false}\", id as \"{QUERY\" from t",
        "create table parent (a int not null, b int not null)",
        "create table child () inherits (parent)",
        "create view of_parent as select a, b from parent",
        "create domain whole as int not null",
        "create table typed (id int not null, w whole)",
        "create view domains as select t.id, y.w from t left join typed y on false",
        "create view domain_of as select w from typed",
        "create materialized view kept as select n from t",
        "create view of_kept as select n from kept",
        "create view system as select ctid as c, tableoid as o, t as whole from t"
    };

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** {@code view.column} of all that are called NOT NULL, none of which may show a NULL. */
    private static List<String> notNull(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        String quote = connection.getMetaData().getIdentifierQuoteString();
        for (TableModel view : SchemaReader.of(connection)
                .read(connection, SchemaSelection.all())
                .tables()) {
            if (view.kind() == TableKind.TABLE) {
                continue;
            }
            for (ColumnModel column : view.columns()) {
                if (!column.nullable()) {
                    String name = view.name() + "." + column.name();
                    assertThat(nulls(connection, quote + view.name() + quote, quote + column.name() + quote))
                            .as(name)
                            .isZero();
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static int nulls(Connection connection, String view, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from " + view + " where " + column + " is null")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void prepare(Connection connection, TestDatabase database) throws SQLException {
        run(connection, TABLES);
        for (String view : VIEWS) {
            boolean backticks = database == TestDatabase.MARIADB || database == TestDatabase.MYSQL;
            run(connection, backticks ? view.replace('"', '`') : view);
        }
    }

    @EachDatabase
    void notNullIsWhatTheDatabaseIsSureOf(TestDatabase database) throws SQLException {
        try (Connection connection = database.newDatabase().dataSource().getConnection()) {
            prepare(connection, database);
            List<String> found = notNull(connection);
            switch (database) {
                case SQLITE -> assertThat(found).isEmpty();
                case POSTGRESQL -> {
                    assertThat(found)
                            .contains("plain.id", "plain.s", "renamed.a", "renamed.b c", "lagging.id", "cased.id");
                    assertThat(found)
                            .doesNotContain(
                                    "plain.n", "renamed.d", "left_joined.v", "right_joined.v", "united.id", "scalar.v");
                }
                case MARIADB, MYSQL ->
                    assertThat(found)
                            .contains(
                                    "plain.id",
                                    "renamed.a",
                                    "renamed.b c",
                                    "left_joined.id",
                                    "aggregated.c",
                                    "on_view.id",
                                    "scalar.id",
                                    "grouped.i")
                            .doesNotContain("renamed.d", "left_joined.v", "left_joined.w", "united.id", "on_view.n");
            }
        }
    }

    @EachDatabase
    void tableThatTakesNullLaterChangesItsViews(TestDatabase database) throws SQLException {
        assumeThat(database).isNotEqualTo(TestDatabase.SQLITE);
        try (Connection connection = database.newDatabase().dataSource().getConnection()) {
            prepare(connection, database);
            run(
                    connection,
                    database == TestDatabase.POSTGRESQL
                            ? "alter table t alter s drop not null"
                            : "alter table t modify s varchar(30)",
                    "insert into t values (3, 3, 3, null)");
            assertThat(notNull(connection)).contains("plain.id").doesNotContain("plain.s");
        }
    }

    @EachDatabase
    void viewsOfMySqlAndMariaDb(TestDatabase database) throws SQLException {
        assumeThat(database).isIn(TestDatabase.MARIADB, TestDatabase.MYSQL);
        try (Connection connection = database.newDatabase().dataSource().getConnection()) {
            prepare(connection, database);
            run(connection, MYSQL_VIEWS);
            List<String> found = notNull(connection);
            assertThat(found)
                    .contains("rolled.c", "divided.id", "dated.id", "united_all.id", "texts.id", "using_left.id");
            // MariaDB is wrong about compared.c: neither that view nor one on it is believed.
            String[] compared = {"compared.id", "on_compared.id"};
            if (database == TestDatabase.MARIADB) {
                assertThat(found).doesNotContain(compared);
            } else {
                assertThat(found).contains(compared);
            }
        }
    }

    /** A view of another schema is one that a view can be on, too. */
    @Test
    void mariaDbIsNotBelievedAboutViewsOnDoubtfulOnesElsewhere() throws SQLException {
        assumeThat(TestDatabase.enabled()).contains(TestDatabase.MARIADB);
        try (Connection other = TestDatabase.MARIADB.newDatabase().dataSource().getConnection();
                Connection connection =
                        TestDatabase.MARIADB.newDatabase().dataSource().getConnection()) {
            run(other, TABLES);
            run(other, "create view far as select id, i > any (select id from r union select null) as c from t");
            run(
                    connection,
                    "create view near as select c from `" + other.getCatalog() + "`.far",
                    "create view nearer as select * from near",
                    "create view sound as select 1 as one");
            assertThat(notNull(connection)).containsExactly("sound.one");
        }
    }

    @Test
    void viewsOfPostgreSql() throws SQLException {
        assumeThat(TestDatabase.enabled()).contains(TestDatabase.POSTGRESQL);
        try (Connection connection =
                TestDatabase.POSTGRESQL.newDatabase().dataSource().getConnection()) {
            prepare(connection, TestDatabase.POSTGRESQL);
            run(connection, POSTGRESQL_VIEWS);
            int version = connection.getMetaData().getDatabaseMajorVersion();
            assertThat(notNull(connection)).contains("padded.id", "of_parent.a", "of_parent.b");
            if (version < 18) {
                run(connection, "alter table child alter a drop not null");
            } else {
                run(connection, "drop table child", "create table child (b int not null, a int)");
                run(connection, "alter table parent alter a drop not null");
                run(connection, "alter table parent add constraint own not null a no inherit");
                run(connection, "alter table child inherit parent");
            }
            run(connection, "insert into child (a, b) values (null, 1)");
            assertThat(notNull(connection)).contains("of_parent.b").doesNotContain("of_parent.a");
        }
    }

    @Test
    void materializedViewCanBeOlderThanNotNull() throws SQLException {
        assumeThat(TestDatabase.enabled()).contains(TestDatabase.POSTGRESQL);
        try (Connection connection =
                TestDatabase.POSTGRESQL.newDatabase().dataSource().getConnection()) {
            run(connection, TABLES);
            run(
                    connection,
                    "create materialized view kept as select n from t",
                    "update t set n = 1",
                    "alter table t alter n set not null",
                    "create view seen as select n from t");
            assertThat(notNull(connection)).containsExactly("seen.n");
        }
    }
}
