package org.ashlarsql.bulk;

import static org.ashlarsql.bulk.Ticket.TICKET;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ashlarsql.bulk.Ticket.TicketRow;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** Rows that the database numbers always, where it has such columns; elsewhere, those that it numbers. */
class AlwaysNumberedTest {

    private static Database create(TestDatabase database) {
        String numbered = switch (database) {
            case SQLITE -> "integer primary key";
            case POSTGRESQL -> "integer generated always as identity primary key";
            case MARIADB, MYSQL -> "integer auto_increment primary key";
        };
        Database db = Database.of(database.newDatabase().dataSource());
        db.jdbi()
                .useHandle(handle -> handle.execute(
                        "create table ticket (ticket_id " + numbered + ", holder varchar(40) not null)"));
        return db;
    }

    @EachDatabase
    void areNumberedWhateverARecordSays(TestDatabase database) {
        Database db = create(database);
        db.execute(insertInto(TICKET).set(TICKET.holder.to("first")));
        db.execute(insertInto(TICKET).values(new TicketRow(70, "second")));
        assertThat(db.insertAllReturning(List.of(new TicketRow(80, "third")), TICKET.ticketId))
                .containsExactly(3);
        assertThat(db.list(select(TICKET).from(TICKET).orderBy(TICKET.ticketId.asc())))
                .containsExactly(new TicketRow(1, "first"), new TicketRow(2, "second"), new TicketRow(3, "third"));
    }

    @EachDatabase
    void keepTheNumberThatOverridesIt(TestDatabase database) {
        Database db = create(database);
        db.execute(insertInto(TICKET).values(new TicketRow(70, "a record")).overridingSystemValue());
        db.execute(insertInto(TICKET).set(TICKET.holder.to("a value")).overridingSystemValue(TICKET.ticketId, 80));
        assertThat(db.list(select(TICKET).from(TICKET).orderBy(TICKET.ticketId.asc())))
                .containsExactly(new TicketRow(70, "a record"), new TicketRow(80, "a value"));
    }

    @EachDatabase
    void haveOneSuchColumn(TestDatabase database) {
        assertThatThrownBy(
                        () -> insertInto(TICKET).set(TICKET.holder.to("x")).overridingSystemValue(TICKET.holder, "y"))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "overridingSystemValue(ticket.holder, ...) takes the column that numbers the rows of ticket;"
                                + " set any other one with set(column.to(value))");
        assertThatThrownBy(() -> insertInto(TICKET).columns(TICKET.ticketId))
                .isInstanceOf(CheckException.class)
                .hasMessageContaining("columns(...) names ticket.ticket_id, which the database computes");
    }
}
