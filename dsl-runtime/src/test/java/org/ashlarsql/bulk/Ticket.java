package org.ashlarsql.bulk;

import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.varchar;

import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.row.Rows;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** A table whose rows the database numbers always. */
final class Ticket extends Table<Ticket, Ticket.TicketRow> {

    static final Ticket TICKET = new Ticket(table("ticket", "ticket_id"));

    final NumExpr<Integer, Integer> ticketId = numbered("ticket_id", INTEGER);
    final TextColumn<Ticket, String> holder = requiredText("holder", varchar(40));

    private Ticket(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Ticket as(String alias) {
        return new Ticket(aliased(alias));
    }

    @Override
    public RowReader<TicketRow> reader(Slots slots) {
        return Rows.row(ticketId, holder).into(TicketRow::new).reader(slots);
    }

    /** A row of the table {@code ticket}. */
    record TicketRow(int ticketId, String holder) implements TableRow<Ticket> {
        @Override
        public RowValues<Ticket> toRowValues() {
            return RowValues.of(TICKET, ticketId, holder);
        }
    }
}
