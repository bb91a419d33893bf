package cinema;

import static cinema.db.Tables.FILM;
import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.rawCommand;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.expr.SqlTypes.TEXT;

/** SQL put together from texts, and statements that nobody executes. */
class Careless {

    private static final String TABLE = "film";
    private String text = "x' or 'x' = 'x";

    Object raw1() { return raw("title = '" + text + "'").asCondition(); } // refused: [CompileTimeConstant]
    Object raw2() { return raw(text).asCondition(); } // refused: [CompileTimeConstant]
    Object raw3() { return rawQuery("select title from film order by " + text, result(TEXT)); } // refused: [CompileTimeConstant]
    Object raw4() { return rawQuery(String.format("select title from %s", TABLE), result(TEXT)); } // refused: [CompileTimeConstant]
    Object raw5() { return rawCommand("delete from film where title = '" + text + "'"); } // refused: [CompileTimeConstant]
    Object raw6() { return FILM.definition().checkSql(null, "title <> '" + text + "'"); } // refused: [CompileTimeConstant]

    void dropped1() { update(FILM).set(FILM.title.to("Ran")).where(FILM.filmId.eq(1)); } // refused: [CheckReturnValue]
    void dropped2() { select(FILM.title).from(FILM).where(FILM.filmId.eq(1)); } // refused: [CheckReturnValue]

    void dropped4() { FILM.title.eq("Ran").or(FILM.title.eq("Ikiru")); } // refused: [CheckReturnValue]

    Object dropped3() {
        var query = select(FILM.title).from(FILM);
        query.where(FILM.filmId.eq(1)); // refused: [CheckReturnValue]
        return query;
    }

    // What is right: constants, arguments, and what somebody vouches for.
    Object right1() { return raw("title = {}", text).asCondition(); }
    Object right2() { return rawQuery("select title from " + TABLE, result(TEXT)); }

    @SuppressWarnings("CompileTimeConstant")
    Object waived() { return rawQuery("select title from film order by " + text, result(TEXT)); }
}
