package org.ashlarsql.codegen.real;

import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ashlarsql.testing.TestDatabase;

/** Schemas in jars of Maven's central repository, in each database's SQL that they come in. */
enum RealSchema {
    QUARTZ(11, Map.of(POSTGRESQL, "postgres", MYSQL, "mysql_innodb"), "org/quartz/impl/jdbcjobstore/tables_%s.sql"),
    SPRING_BATCH(6, Named.ALL, "org/springframework/batch/core/schema-%s.sql"),
    SPRING_SESSION(
            2,
            Map.of(SQLITE, "sqlite", POSTGRESQL, "postgresql", MYSQL, "mysql"),
            "org/springframework/session/jdbc/schema-%s.sql"),
    SPRING_INTEGRATION(
            6, Map.of(POSTGRESQL, "postgresql", MYSQL, "mysql"), "org/springframework/integration/jdbc/schema-%s.sql"),
    SPRING_TASK(4, Named.SERVERS, "org/springframework/cloud/task/schema-%s.sql"),
    FLOWABLE(
            41,
            Named.SHORT,
            "org/flowable/common/db/create/flowable.%s.create.common.sql",
            "org/flowable/db/create/flowable.%s.create.engine.sql",
            "org/flowable/db/create/flowable.%s.create.history.sql",
            "org/flowable/idm/db/create/flowable.%s.create.identity.sql"),
    CAMUNDA(
            49,
            Named.SHORT,
            "org/camunda/bpm/engine/db/create/activiti.%s.create.engine.sql",
            "org/camunda/bpm/engine/db/create/activiti.%s.create.history.sql",
            "org/camunda/bpm/engine/db/create/activiti.%s.create.identity.sql",
            "org/camunda/bpm/engine/db/create/activiti.%s.create.case.engine.sql",
            "org/camunda/bpm/engine/db/create/activiti.%s.create.case.history.sql",
            "org/camunda/bpm/engine/db/create/activiti.%s.create.decision.engine.sql",
            "org/camunda/bpm/engine/db/create/activiti.%s.create.decision.history.sql"),
    NFLOW(8, Named.SERVERS, "scripts/db/%s.create.ddl.sql");

    private final int leastTables;
    private final Map<TestDatabase, String> dialects;
    private final List<String> scripts;

    RealSchema(int leastTables, Map<TestDatabase, String> dialects, String... scripts) {
        this.leastTables = leastTables;
        this.dialects = dialects;
        this.scripts = List.of(scripts);
    }

    /** How many tables it has on every database; some have more for what others have sequences for. */
    int leastTables() {
        return leastTables;
    }

    Set<TestDatabase> databases() {
        return dialects.keySet();
    }

    /** The scripts as resources, in the order in which they run. */
    List<String> scripts(TestDatabase database) {
        String dialect = Objects.requireNonNull(dialects.get(database));
        return scripts.stream().map(script -> script.formatted(dialect)).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How authors of scripts call the databases. */
    private static final class Named {
        static final Map<TestDatabase, String> SERVERS =
                Map.of(POSTGRESQL, "postgresql", MARIADB, "mariadb", MYSQL, "mysql");
        static final Map<TestDatabase, String> ALL =
                Map.of(SQLITE, "sqlite", POSTGRESQL, "postgresql", MARIADB, "mariadb", MYSQL, "mysql");
        static final Map<TestDatabase, String> SHORT = Map.of(POSTGRESQL, "postgres", MYSQL, "mysql");
    }
}
