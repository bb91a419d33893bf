package org.ashlarsql.dialect;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.render.Feature;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.render.Renderer;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.render.Version;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relations;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.type.SimpleJdbcType;

/** MariaDB from 10.6 on. */
public final class MariaDb extends Dialect {

    public MariaDb(Version version) {
        super(
                "MariaDB",
                version,
                EnumSet.of(
                        Feature.ROW_LOCKS,
                        Feature.WITH_TIES,
                        Feature.INTERSECT_EXCEPT,
                        Feature.INTERSECT_EXCEPT_ALL,
                        Feature.DEFAULT_IN_VALUES,
                        Feature.INSERT_RETURNING),
                new MariaDbTypes(),
                MySqlFamilyFunctions.MARIADB,
                new Precedence(MySqlFamilyFunctions.MARIADB));
    }

    @Override
    public Renderer renderer(SqlWriter out) {
        return new MariaDbRenderer(this, out);
    }

    @Override
    public int streamingFetchSize() {
        return 1_000;
    }

    @Override
    public ErrorKind errorKind(SQLException error) {
        ErrorKind kind = MySqlFamilyErrors.kind(error.getErrorCode());
        return kind == ErrorKind.OTHER ? super.errorKind(error) : kind;
    }

    /** https://mariadb.com/docs/server/reference/sql-statements/data-manipulation/selecting-data/for-update */
    private static final class MariaDbRenderer extends MySqlFamilyRenderer {

        MariaDbRenderer(Dialect dialect, SqlWriter out) {
            super(dialect, out);
        }

        @Override
        protected void lock(Lock lock, SelectNode node) {
            if (node.extras().locks().size() > 1) {
                throw new UnsupportedFeatureException("two locks in one query", dialect, "use the stronger one alone");
            }
            super.lock(lock, node);
        }

        @Override
        protected void lockStrength(Lock.Strength strength) {
            if (strength == Lock.Strength.SHARE) {
                out.clause("lock in share mode");
            } else {
                super.lockStrength(strength);
            }
        }

        /** All tables are locked without saying so. */
        @Override
        protected void lockOf(List<Relation> tables, SelectNode node) {
            if (node.from() != null && !tables.containsAll(Relations.of(node.from()))) {
                throw new UnsupportedFeatureException(
                        "OF in a lock", dialect, "lock all tables, or lock the rows of one by a query of its own");
            }
        }
    }

    private static final class MariaDbTypes extends MySqlFamilyTypes {
        @Override
        public SimpleJdbcType<Float> real() {
            return super.real().castAs("cast({} as double)");
        }
    }
}
