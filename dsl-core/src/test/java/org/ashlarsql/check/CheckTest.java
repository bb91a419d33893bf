package org.ashlarsql.check;

import static org.ashlarsql.dsl.Sql.any;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.cube;
import static org.ashlarsql.dsl.Sql.currentRow;
import static org.ashlarsql.dsl.Sql.exists;
import static org.ashlarsql.dsl.Sql.generateSeries;
import static org.ashlarsql.dsl.Sql.grouping;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.partitionBy;
import static org.ashlarsql.dsl.Sql.preceding;
import static org.ashlarsql.dsl.Sql.rank;
import static org.ashlarsql.dsl.Sql.rollup;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.rowNumber;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.stringAgg;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.trueCondition;
import static org.ashlarsql.dsl.Sql.unboundedPreceding;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.dsl.Sql.values;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.expr.Window;
import org.ashlarsql.sample.Film;
import org.ashlarsql.tree.Allowance;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static void refused(Statement statement, String message) {
        assertThatThrownBy(() -> statement.render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
    }

    private static void allowed(Statement statement) {
        assertThat(statement.render(Dialects.sqlite()).sql()).isNotEmpty();
    }

    @Test
    void aColumnOfATableThatIsNotInFrom() {
        refused(
                select(FILM.title, LANGUAGE.name).from(FILM),
                "language.name is used in the select list, but language isn't in FROM (film); join it, or take the column"
                        + " of a table that is");
        refused(
                select(FILM.title).from(FILM).where(LANGUAGE.name.eq("x")),
                "language.name is used in WHERE, but language isn't in FROM (film); join it, or take the column of a table"
                        + " that is");
        refused(
                select(FILM.title),
                "film.title is used in the select list, but film isn't in FROM (which is empty); join it, or take the"
                        + " column of a table that is");
        refused(
                update(FILM).set(FILM.title.to(LANGUAGE.name)).everyRow(),
                "language.name is used in SET, but language isn't in FROM (film); join it, or take the column of a table"
                        + " that is");
    }

    @Test
    void aColumnOfATableThatGoesByAnotherName() {
        Film f = FILM.as("f");
        refused(
                select(FILM.title).from(f),
                "film.title is used in the select list, but that table goes by the name f here; use the columns of f,"
                        + " or join film as well");
    }

    @Test
    void aPlainColumnOfAnOuterTwinBesideTheTableItself() {
        Film remake = FILM.as("remake");
        var joined = remake.outer();
        refused(
                select(FILM.title, remake.title).from(FILM).leftJoin(joined, joined.title.eq(FILM.title)),
                "remake.title is used in the select list, but remake is the far side of an outer join here, where every"
                        + " column may be NULL; use the column of the outer() twin that was joined");
    }

    @Test
    void aSubqueryInFromSeesNothingBesideIt() {
        Film remake = FILM.as("remake");
        var same = select(remake.filmId)
                .from(remake)
                .where(remake.title.eq(FILM.title))
                .as("same");
        refused(
                select(FILM.title).from(FILM).crossJoin(same),
                "film.title is used in WHERE, but film stands beside this subquery of FROM, which can't see it; say"
                        + " lateral(...), or select what to compare and compare it outside");
        refused(
                select(val(1))
                        .from(LANGUAGE)
                        .where(exists(select(val(1)).from(FILM).crossJoin(same))),
                "film.title is used in WHERE, but film stands beside this subquery of FROM, which can't see it; say"
                        + " lateral(...), or select what to compare and compare it outside");
    }

    @Test
    void aPlainColumnOfTheFarSideOfAnOuterJoin() {
        var language = LANGUAGE.outer();
        refused(
                select(FILM.title, LANGUAGE.name)
                        .from(FILM)
                        .leftJoin(language, language.languageId.eq(FILM.languageId)),
                "language.name is used in the select list, but language is the far side of an outer join here, where every"
                        + " column may be NULL; use the column of the outer() twin that was joined");
        refused(
                select(FILM.title, language.name).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)),
                "language.name is used in the select list, but the outer() twin of language isn't joined, the plain table"
                        + " is; use the plain table's column");
    }

    @Test
    void theSameNameTwice() {
        refused(
                select(count()).from(FILM).crossJoin(FILM),
                "FROM has two items named film; give one of them another name with as(\"...\")");
        refused(
                select(count()).from(FILM).crossJoin(LANGUAGE.as("Film")),
                "FROM has two items named Film (film differs in case only, which databases ignore); give one of them"
                        + " another name with as(\"...\")");
    }

    @Test
    void tablesThatNothingJoins() {
        refused(
                select(count()).from(FILM).join(LANGUAGE, LANGUAGE.name.eq("French")),
                "no condition joins film with language, so every row of one would meet every row of the other; add the"
                        + " condition, or say crossJoin(...) or allowing(CARTESIAN_PRODUCT) if that is meant");
        allowed(select(count()).from(FILM).crossJoin(LANGUAGE));
        allowed(select(count())
                .from(FILM)
                .join(LANGUAGE, LANGUAGE.name.eq("French"))
                .allowing(Allowance.CARTESIAN_PRODUCT));
        allowed(select(count())
                .from(FILM)
                .join(LANGUAGE, LANGUAGE.name.eq("French"))
                .where(LANGUAGE.languageId.eq(FILM.languageId)));
    }

    @Test
    void anItemOfOneRowNeedsNoCondition() {
        var longest = select(max(FILM.length)).from(FILM);
        allowed(select(count()).from(LANGUAGE, longest.as("t")));
        allowed(select(count()).from(LANGUAGE, longest.asCte("t")));
        allowed(select(count())
                .from(LANGUAGE, select(FILM.title).from(FILM).limit(1).as("t")));
        allowed(select(count())
                .from(
                        LANGUAGE,
                        select(FILM.title).from(FILM).where(FILM.filmId.eq(1)).as("t")));
        allowed(select(count()).from(LANGUAGE, select(val(1).as("n")).as("t")));
        allowed(select(count()).from(FILM, LANGUAGE).where(FILM.filmId.eq(1)));
        allowed(select(count()).from(FILM).join(LANGUAGE, LANGUAGE.languageId.eq(val(1).plus(1))));
        var language = LANGUAGE.outer();
        allowed(select(count()).from(FILM).leftJoin(language, language.languageId.eq(1)));
        Film other = FILM.as("other");
        refused(
                select(count()).from(FILM, LANGUAGE, other).where(LANGUAGE.languageId.eq(1)),
                unjoined("film", "other"));
        refused(
                select(count()).from(LANGUAGE, FILM, other).where(LANGUAGE.languageId.eq(1)),
                unjoined("film", "other"));
        refused(select(count()).from(FILM, LANGUAGE).where(LANGUAGE.languageId.gt(1)), unjoined("film", "language"));
        refused(select(count()).from(FILM, other).where(other.filmId.eq(other.languageId)), unjoined("film", "other"));
        refused(
                select(count()).from(FILM, other).where(other.filmId.eq(1).or(other.filmId.eq(2))),
                unjoined("film", "other"));
        refused(select(count()).from(FILM).leftJoin(language, FILM.filmId.eq(1)), unjoined("film", "language"));
        refused(
                select(count())
                        .from(LANGUAGE, select(FILM.title).from(FILM).limit(2).as("t")),
                unjoined("language", "t"));
        refused(
                select(count())
                        .from(
                                LANGUAGE,
                                select(max(FILM.length))
                                        .from(FILM)
                                        .groupBy(FILM.languageId)
                                        .as("t")),
                unjoined("language", "t"));
        refused(
                select(count())
                        .from(
                                LANGUAGE,
                                select(sum(FILM.length).over()).from(FILM).as("t")),
                unjoined("language", "t"));
    }

    @Test
    void rowsThatAreMeantToMultiplyNeedNoCondition() {
        allowed(select(count()).from(FILM, generateSeries(1, 3)));
        allowed(select(count()).from(FILM, values(val(1), val(2)).as("v")));
        allowed(select(count()).from(FILM).join(LANGUAGE, trueCondition()));
        var language = LANGUAGE.outer();
        allowed(select(count()).from(FILM).leftJoin(language, trueCondition()));
        refused(select(count()).from(FILM, LANGUAGE, generateSeries(1, 3)), unjoined("film", "language"));
        refused(select(count()).from(FILM, LANGUAGE).where(trueCondition()), unjoined("film", "language"));
    }

    private static String unjoined(String one, String other) {
        return "no condition joins " + one + " with " + other
                + ", so every row of one would meet every row of the other;"
                + " add the condition, or say crossJoin(...) or allowing(CARTESIAN_PRODUCT) if that is meant";
    }

    @Test
    void anUngroupedColumn() {
        refused(
                select(FILM.title, count()).from(FILM).groupBy(FILM.languageId),
                "film.title in the select list has many values in a group; add it to groupBy(...), put it into an aggregate"
                        + " such as max(...), or group by its table's primary key");
        refused(
                select(FILM.title, count()).from(FILM),
                "film.title in the select list has many values in a group; add it to groupBy(...), put it into an aggregate"
                        + " such as max(...), or group by its table's primary key");
        allowed(select(FILM.title, count()).from(FILM).groupBy(FILM.filmId));
        allowed(select(FILM.title.upper(), count()).from(FILM).groupBy(FILM.title));
        allowed(select(FILM.title.upper(), count()).from(FILM).groupBy(FILM.title.upper()));
        allowed(select(FILM.title, count()).from(FILM).allowing(Allowance.UNGROUPED_COLUMN));
    }

    @Test
    void anUngroupedColumnInASubquery() {
        Film other = FILM.as("other");
        var longer = scalar(count(), q -> q.from(other).where(other.length.gt(FILM.length)));
        String cure =
                " has many values in a group; add it to groupBy(...), group by its table's primary key, or group in a"
                        + " derived table, select(...).as(\"t\"), and use the subquery around it";
        var byLanguage = select(FILM.languageId).from(FILM).groupBy(FILM.languageId);
        refused(
                select(FILM.languageId, longer).from(FILM).groupBy(FILM.languageId),
                "film.length in a subquery in the select list" + cure);
        refused(select(count(), longer).from(FILM), "film.length in a subquery in the select list" + cure);
        refused(
                byLanguage.having(exists(select(val(1)).from(other).where(other.title.eq(FILM.title)))),
                "film.title in a subquery in HAVING" + cure);
        refused(
                byLanguage.having(
                        FILM.languageId.in(select(other.filmId).from(other).where(other.title.eq(FILM.title)))),
                "film.title in a subquery in HAVING" + cure);
        refused(
                byLanguage.having(
                        FILM.languageId.gt(any(select(other.filmId).from(other).where(other.title.eq(FILM.title))))),
                "film.title in a subquery in HAVING" + cure);
        refused(byLanguage.orderBy(longer.plus(1).asc()), "film.length in a subquery in ORDER BY" + cure);
        var nested = scalar(
                count(),
                q -> q.from(LANGUAGE)
                        .where(exists(select(val(1))
                                .from(other)
                                .where(other.languageId.eq(LANGUAGE.languageId), other.length.eq(FILM.length)))));
        refused(
                select(FILM.languageId, nested).from(FILM).groupBy(FILM.languageId),
                "film.length in a subquery in the select list" + cure);
        allowed(select(longer).from(FILM).groupBy(FILM.length));
        allowed(select(longer).from(FILM).groupBy(FILM.filmId));
        allowed(select(max(longer)).from(FILM));
        allowed(select(longer).from(FILM).groupBy(longer));
        allowed(select(longer, count()).from(FILM).allowing(Allowance.UNGROUPED_COLUMN));
        allowed(select(scalar(count(), q -> q.from(FILM).where(FILM.length.gt(3))))
                .from(FILM)
                .groupBy(FILM.languageId));
    }

    @Test
    void aGroupedExpressionInASubquery() {
        Film other = FILM.as("other");
        refused(
                select(scalar(count(), q -> q.from(other).where(other.title.eq(FILM.title.upper()))))
                        .from(FILM)
                        .groupBy(FILM.title.upper()),
                "film.title in a subquery in the select list has many values in a group, and databases don't know"
                        + " upper(film.title) again inside a subquery; group by film.title itself, or group in a derived"
                        + " table, select(...).as(\"t\"), and use the subquery around it");
        allowed(select(scalar(count(), q -> q.from(other).where(other.title.eq(FILM.title.upper()))))
                .from(FILM)
                .groupBy(FILM.title));
    }

    @Test
    void anAggregateWhereRowsAreNotGroupedYet() {
        refused(
                select(FILM.title).from(FILM).where(max(FILM.length).gt(3)),
                "max(film.length) is an aggregate and can't stand in WHERE, which is evaluated row by row; use having(...)"
                        + " or a subquery");
        refused(
                select(max(sum(FILM.length))).from(FILM),
                "sum(film.length) stands inside another aggregate; compute it in a derived table first");
    }

    @Test
    void aWindowFunctionWhereItsRowsAreNotKnownYet() {
        var place = rowNumber().over(orderBy(FILM.length.asc()));
        String derived = ", which is evaluated before; compute it in a derived table, select(...).as(\"t\")";
        refused(
                select(FILM.title).from(FILM).where(place.eq(1L)),
                "row_number() over (order by film.length) is computed over a window and can't stand in WHERE"
                        + derived);
        refused(
                select(count()).from(FILM).groupBy(place),
                "row_number() over (order by film.length) is computed over a window and can't stand in GROUP BY"
                        + derived);
        refused(
                select(sum(place)).from(FILM),
                "row_number() over (order by film.length) stands inside sum(row_number() over (order by film.length)), which"
                        + " is computed first; compute it in a derived table");
        refused(
                select(sum(place).over()).from(FILM),
                "row_number() over (order by film.length) stands inside sum(row_number() over (order by film.length)) over"
                        + " (), which is computed first; compute it in a derived table");
        allowed(select(place).from(FILM).orderBy(place.desc()));
    }

    @Test
    void aWindowThatItsFunctionCanNotTake() {
        refused(
                select(rank().over(partitionBy(FILM.languageId))).from(FILM),
                "rank() over (partition by film.language_id) depends on an order, but its window has none; give it one with"
                        + " orderBy(...)");
        Window byTitle = orderBy(FILM.title.asc());
        refused(
                select(rowNumber().over(byTitle.rows(unboundedPreceding(), currentRow())))
                        .from(FILM),
                "row_number() over (order by film.title rows between unbounded preceding and current row) takes no frame,"
                        + " since it sees the whole partition; leave out rows(...), range(...) or groups(...)");
        refused(
                select(count().over(partitionBy(FILM.languageId).groups(unboundedPreceding(), currentRow())))
                        .from(FILM),
                "count(*) over (partition by film.language_id groups between unbounded preceding and current row) has a frame"
                        + " of groups, but no order to tell them by; give the window an orderBy(...)");
        refused(
                select(count().over(byTitle.orderBy(FILM.price.asc()).range(preceding(1), currentRow())))
                        .from(FILM),
                "count(*) over (order by film.title, film.price range between ? preceding and current row) has a frame that"
                        + " is so far from the sort key, so the window needs exactly one item in orderBy(...)");
    }

    @Test
    void groupingOfWhatIsNotGrouped() {
        refused(
                select(grouping(FILM.rating)).from(FILM).groupBy(rollup(FILM.languageId)),
                "grouping(film.rating) asks how rows are grouped by film.rating, which they aren't; add it to groupBy(...)");
        refused(
                select(count())
                        .from(FILM)
                        .where(grouping(FILM.languageId).eq(1))
                        .groupBy(rollup(FILM.languageId)),
                "grouping(film.language_id) tells how rows are grouped and can't stand in WHERE, which is evaluated before;"
                        + " use having(...)");
    }

    @Test
    void whatDependsOnAKeyThatIsNotInEverySet() {
        refused(
                select(FILM.title, count()).from(FILM).groupBy(rollup(FILM.filmId)),
                "film.title in the select list has many values in a group; add it to groupBy(...), put it into an aggregate"
                        + " such as max(...), or group by its table's primary key");
        allowed(select(FILM.title, count()).from(FILM).groupBy(FILM.filmId, cube(FILM.languageId, FILM.rating)));
    }

    @Test
    void aQualifiedQueryThatIsGrouped() {
        refused(
                select(FILM.title)
                        .from(FILM)
                        .groupBy(FILM.title)
                        .qualify(rank().over(orderBy(FILM.length.asc())).eq(1L)),
                "film.length in QUALIFY has many values in a group; add it to groupBy(...), put it into an aggregate such as"
                        + " max(...), or group by its table's primary key");
    }

    @Test
    void twoWindowsOfOneName() {
        refused(
                select(
                                count().over(orderBy(FILM.title.asc()).named("w")),
                                count().over(orderBy(FILM.price.asc()).named("w")))
                        .from(FILM),
                "two different windows of a query are named w; give one of them another name with named(\"...\")");
        allowed(select(
                        count().over(orderBy(FILM.title.asc()).named("w")),
                        rank().over(orderBy(FILM.title.asc()).named("w")))
                .from(FILM));
    }

    @Test
    void distinctValuesSortedBySomethingElse() {
        refused(
                select(stringAgg(FILM.title, ",").distinct().orderBy(FILM.length.asc()))
                        .from(FILM),
                "string_agg(distinct film.title, ? order by film.length) takes each value once, so that nothing but the value"
                        + " itself can sort them; order by that, or leave out distinct()");
    }

    @Test
    void windowsOfAGroupedQueryLieOverGroups() {
        refused(
                select(FILM.languageId, sum(FILM.length).over()).from(FILM).groupBy(FILM.languageId),
                "film.length in the select list has many values in a group; add it to groupBy(...), put it into an aggregate"
                        + " such as max(...), or group by its table's primary key");
        refused(
                select(FILM.languageId, rank().over(orderBy(FILM.title.asc())))
                        .from(FILM)
                        .groupBy(FILM.languageId),
                "film.title in the select list has many values in a group; add it to groupBy(...), put it into an aggregate"
                        + " such as max(...), or group by its table's primary key");
        allowed(select(FILM.languageId, sum(sum(FILM.length)).over(orderBy(count().desc())))
                .from(FILM)
                .groupBy(FILM.languageId));
        allowed(select(FILM.title, count().over()).from(FILM));
    }

    @Test
    void aCorrelatedSubquerySeesTheTablesAroundIt() {
        allowed(select(LANGUAGE.name)
                .from(LANGUAGE)
                .where(exists(select(val(1)).from(FILM).where(FILM.languageId.eq(LANGUAGE.languageId)))));
        refused(
                select(val(1))
                        .from(LANGUAGE)
                        .where(exists(select(FILM.as("g").title).from(FILM))),
                "g.title is used in the select list, but that table goes by the name film here; use the columns of film, or"
                        + " join g as well");
    }

    @Test
    void twoColumnsOfOneNameInADerivedTable() {
        assertThatThrownBy(() -> select(FILM.languageId, LANGUAGE.languageId)
                        .from(FILM)
                        .crossJoin(LANGUAGE)
                        .as("t"))
                .isInstanceOf(CheckException.class)
                .hasMessage("the subquery t has two columns named language_id; give one of them another name with"
                        + " as(\"...\")");
    }

    /** SQLite would read the first of them twice. */
    @Test
    void twoColumnsWhoseNamesDifferInCase() {
        String message = "the subquery t has two columns named n (N differs in case only, which databases ignore); give"
                + " one of them another name with as(\"...\")";
        var query = select(FILM.title.as("N"), FILM.length.as("n")).from(FILM);
        assertThatThrownBy(() -> query.as("t"))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> query.asCte("t"))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> values(row(val(1), val(2))).as("t", "N", "n"))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
    }

    @Test
    void aSetOperationSortedByWhatItDoesNotYield() {
        refused(
                select(FILM.title)
                        .from(FILM)
                        .union(select(LANGUAGE.name.as("n")).from(LANGUAGE))
                        .orderBy(LANGUAGE.name.asc()),
                "a set operation can be ordered by its columns only, but ORDER BY holds language.name; order by a column or"
                        + " a labelled expression that the first branch selects");
    }

    @Test
    void clausesInTheWrongPlaceSaySo() {
        assertThatThrownBy(() -> select(FILM.title).from(FILM).from(LANGUAGE))
                .hasMessage(
                        "from(...) was called already; join language with join(...), leftJoin(...) or crossJoin(...)");
        assertThatThrownBy(() -> select(FILM.title).crossJoin(LANGUAGE))
                .hasMessage("there's nothing to join language with yet; call from(...) first");
        var both = select(FILM.title).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE));
        assertThatThrownBy(() -> both.where(FILM.title.eq("x")))
                .hasMessage(
                        "where(...) has no place on a set operation or VALUES; call it on the branches, or select from the whole"
                                + " with as(\"name\")");
    }
}
