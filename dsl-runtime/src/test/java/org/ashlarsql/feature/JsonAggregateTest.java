package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.jsonArrayAgg;
import static org.ashlarsql.dsl.Sql.jsonObject;
import static org.ashlarsql.dsl.Sql.jsonObjectAgg;
import static org.ashlarsql.dsl.Sql.partitionBy;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.CompactJson.yields;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import org.junit.jupiter.api.Test;

/** Values of all rows as one document. */
class JsonAggregateTest {

    private static final String MARIADB_FRONT = "set statement group_concat_max_len = 4294967295 for select ";
    private static final String MYSQL_FRONT = "select /*+ SET_VAR(group_concat_max_len = 4294967295) */ ";

    @Test
    void arraysInAnOrder() {
        var lengths = select(jsonArrayAgg(FILM.length).orderBy(FILM.title.asc()))
                .from(FILM)
                .groupBy(FILM.languageId)
                .orderBy(FILM.languageId.asc());
        String rest = " from film group by film.language_id order by film.language_id";
        yields(
                query(lengths)
                        .is("select jsonb_agg(film.length order by film.title)" + rest)
                        .on(
                                SQLITE,
                                "select case when count(*) > 0 then json_group_array(film.length order by film.title) end"
                                        + rest)
                        .on(MARIADB, MARIADB_FRONT + "json_arrayagg(film.length order by film.title)" + rest)
                        .on(
                                MYSQL,
                                MYSQL_FRONT
                                        + "cast(concat('[', group_concat(json_extract(json_array(film.length), '$[0]')"
                                        + " order by film.title separator ','), ']') as json)" + rest)
                        .binds()
                        .shows(Section.AGGREGATES, "array of JSON")
                        .emulatedOn(SQLITE, MYSQL),
                lengths,
                "[null,132,162] [96,122]");
    }

    @Test
    void inAnyOrder() {
        var ids = select(jsonArrayAgg(FILM.filmId)).from(FILM).where(FILM.title.eq("Ran"));
        yields(
                query(ids)
                        .is("select jsonb_agg(film.film_id) from film where film.title = ?")
                        .on(
                                SQLITE,
                                "select case when count(*) > 0 then json_group_array(film.film_id) end"
                                        + " from film where film.title = ?")
                        .on(MARIADB, MARIADB_FRONT + "json_arrayagg(film.film_id) from film where film.title = ?")
                        .on(MYSQL, "select json_arrayagg(film.film_id) from film where film.title = ?")
                        .binds("Ran"),
                ids,
                "[3]");
    }

    @Test
    void ofNoRowsItIsNull() {
        var none = select(jsonArrayAgg(FILM.title)).from(FILM).where(FILM.filmId.gt(99));
        yields(
                query(none)
                        .is("select jsonb_agg(film.title) from film where film.film_id > ?")
                        .on(
                                SQLITE,
                                "select case when count(*) > 0 then json_group_array(film.title) end"
                                        + " from film where film.film_id > ?")
                        .on(MARIADB, MARIADB_FRONT + "json_arrayagg(film.title) from film where film.film_id > ?")
                        .on(MYSQL, "select json_arrayagg(film.title) from film where film.film_id > ?")
                        .binds(99),
                none,
                "-");
    }

    @Test
    void ofSomeRows() {
        var known = jsonArrayAgg(FILM.length).filter(FILM.length.isNotNull()).orderBy(FILM.length.asc());
        var lengths = select(known).from(FILM).groupBy(FILM.rating).orderBy(FILM.rating.asc());
        String rest = " from film group by film.rating order by film.rating";
        String concatenated = "group_concat(case when film.length is not null"
                + " then json_extract(json_array(film.length), '$[0]') end order by film.length separator ',')";
        yields(
                query(lengths)
                        .is("select jsonb_agg(film.length order by film.length)"
                                + " filter (where film.length is not null)" + rest)
                        .on(
                                SQLITE,
                                "select case when count(*) filter (where film.length is not null) > 0"
                                        + " then json_group_array(film.length order by film.length)"
                                        + " filter (where film.length is not null) end" + rest)
                        .on(MARIADB, MARIADB_FRONT + "concat('[', " + concatenated + ", ']')" + rest)
                        .on(MYSQL, MYSQL_FRONT + "cast(concat('[', " + concatenated + ", ']') as json)" + rest)
                        .binds()
                        .shows(Section.AGGREGATES, "array of JSON with FILTER")
                        .emulatedOn(SQLITE, MARIADB, MYSQL),
                lengths,
                "[96] [122] [132,162]");
        var nothing =
                select(jsonArrayAgg(FILM.title).filter(FILM.filmId.gt(99))).from(FILM);
        yields(
                query(nothing)
                        .is("select jsonb_agg(film.title) filter (where film.film_id > ?) from film")
                        .on(
                                SQLITE,
                                "select case when count(*) filter (where film.film_id > ?) > 0"
                                        + " then json_group_array(film.title) filter (where film.film_id > ?) end"
                                        + " from film")
                        .on(
                                MARIADB,
                                MARIADB_FRONT + "concat('[', group_concat(case when film.film_id > ?"
                                        + " then json_extract(json_array(film.title), '$[0]') end separator ','), ']')"
                                        + " from film")
                        .on(
                                MYSQL,
                                MYSQL_FRONT + "cast(concat('[', group_concat(case when film.film_id > ?"
                                        + " then json_extract(json_array(film.title), '$[0]') end separator ','), ']')"
                                        + " as json) from film")
                        .binds(99)
                        .bindsOn(SQLITE, 99, 99),
                nothing,
                "-");
    }

    @Test
    void eachValueOnce() {
        var languages = select(jsonArrayAgg(FILM.languageId).distinct().orderBy(FILM.languageId.asc()))
                .from(FILM);
        String refused =
                "does not support DISTINCT in json_arrayagg(distinct film.language_id order by film.language_id);"
                        + " compute it from a derived table, select(...).distinct().as(\"t\")";
        yields(
                query(languages)
                        .is("select jsonb_agg(distinct film.language_id order by film.language_id) from film")
                        .on(
                                SQLITE,
                                "select case when count(*) > 0 then"
                                        + " json_group_array(distinct film.language_id order by film.language_id) end"
                                        + " from film")
                        .unsupportedOn(MARIADB, refused)
                        .unsupportedOn(MYSQL, refused)
                        .binds()
                        .shows(Section.AGGREGATES, "array of JSON with DISTINCT")
                        .emulatedOn(SQLITE),
                languages,
                "[1,2]");
    }

    @Test
    void objects() {
        var lengths = select(jsonObjectAgg(FILM.title, FILM.length))
                .from(FILM)
                .groupBy(FILM.languageId)
                .having(FILM.languageId.eq(2));
        String rest = " from film group by film.language_id having film.language_id = ?";
        yields(
                query(lengths)
                        .is("select json_objectagg(film.title, film.length)" + rest)
                        .on(POSTGRESQL, "select jsonb_object_agg(film.title, film.length)" + rest)
                        .on(
                                SQLITE,
                                "select case when count(*) > 0 then json_group_object(film.title, film.length) end"
                                        + rest)
                        .binds(2)
                        .shows(Section.AGGREGATES, "object of JSON")
                        .emulatedOn(SQLITE),
                lengths,
                "{\"Amelie\":122,\"100% Wolf\":96}");
    }

    @Test
    void objectsOfSomeRows() {
        var lengths = select(jsonObjectAgg(FILM.title, FILM.length).filter(FILM.length.isNull()))
                .from(FILM);
        String concatenated = "group_concat(case when film.length is null then"
                + " concat(json_quote(film.title), ':', json_extract(json_array(film.length), '$[0]')) end separator ',')";
        yields(
                query(lengths)
                        .is(
                                "select jsonb_object_agg(film.title, film.length) filter (where film.length is null) from film")
                        .on(
                                SQLITE,
                                "select case when count(*) filter (where film.length is null) > 0"
                                        + " then json_group_object(film.title, film.length)"
                                        + " filter (where film.length is null) end from film")
                        .on(MARIADB, MARIADB_FRONT + "concat('{', " + concatenated + ", '}') from film")
                        .on(MYSQL, MYSQL_FRONT + "cast(concat('{', " + concatenated + ", '}') as json) from film")
                        .binds(),
                lengths,
                "{\"Alien\":null}");
    }

    /** What each language has, in one row: the usual way to read one-to-many without a second query. */
    @Test
    void documentsInDocuments() {
        var films = jsonArrayAgg(jsonObject(FILM.price.as("cost"), FILM.title)).orderBy(FILM.filmId.desc());
        var ofLanguage = scalar(films, query -> query.from(FILM).where(FILM.languageId.eq(LANGUAGE.languageId)));
        var languages = select(jsonObject(LANGUAGE.name, ofLanguage.as("films")))
                .from(LANGUAGE)
                .where(LANGUAGE.languageId.gt(1))
                .orderBy(LANGUAGE.languageId.asc());
        String where = " from film where film.language_id = language.language_id";
        String rest = " from language where language.language_id > ? order by language.language_id";
        yields(
                query(languages)
                        .is("select jsonb_build_object('name', language.name, 'films',"
                                + " (select jsonb_agg(jsonb_build_object('cost', film.price, 'title', film.title)"
                                + " order by film.film_id desc)" + where + "))" + rest)
                        .on(
                                SQLITE,
                                "select json_object('name', language.name, 'films', json((select case when count(*) > 0"
                                        + " then json_group_array(json(json_object('cost', film.price, 'title', film.title))"
                                        + " order by film.film_id desc) end" + where + ")))" + rest)
                        .on(
                                MARIADB,
                                MARIADB_FRONT + "json_object('name', language.name, 'films', json_compact((select"
                                        + " json_arrayagg(json_compact(json_object('cost', film.price, 'title', film.title))"
                                        + " order by film.film_id desc)" + where + ")))" + rest)
                        .on(
                                MYSQL,
                                MYSQL_FRONT + "json_object('name', language.name, 'films', (select cast(concat('[',"
                                        + " group_concat(json_extract(json_array(json_object('cost', film.price, 'title',"
                                        + " film.title)), '$[0]') order by film.film_id desc separator ','), ']') as json)"
                                        + where + "))" + rest)
                        .binds(1),
                languages,
                "{\"name\":\"French\",\"films\":[{\"cost\":5.25,\"title\":\"100% Wolf\"},{\"cost\":9.99,\"title\":\"Amelie\"}]}"
                        + " {\"name\":\"Japanese\",\"films\":null}");
    }

    @Test
    void overAWindow() {
        var ids = select(jsonArrayAgg(FILM.filmId).over(partitionBy(FILM.price)))
                .from(FILM)
                .orderBy(FILM.filmId.asc());
        yields(
                query(ids)
                        .is(
                                "select jsonb_agg(film.film_id) over (partition by film.price) from film order by film.film_id")
                        .on(
                                SQLITE,
                                "select case when count(*) over (partition by film.price) > 0"
                                        + " then json_group_array(film.film_id) over (partition by film.price) end"
                                        + " from film order by film.film_id")
                        .on(
                                MYSQL,
                                "select json_arrayagg(film.film_id) over (partition by film.price) from film"
                                        + " order by film.film_id")
                        .unsupportedOn(
                                MARIADB,
                                "does not support JSON_ARRAYAGG over a window; compute it in a grouped derived"
                                        + " table and join that")
                        .binds()
                        .shows(Section.WINDOWS, "array of JSON over a window")
                        .emulatedOn(SQLITE),
                ids,
                "[1,4] [2] [3] [1,4] [5]");
        var some = select(jsonArrayAgg(FILM.filmId).filter(FILM.filmId.gt(1)).over())
                .from(FILM)
                .limit(1);
        String refused =
                "does not support JSON_ARRAYAGG over a window; compute it in a grouped derived table and join that";
        yields(
                query(some)
                        .is("select jsonb_agg(film.film_id) filter (where film.film_id > ?) over () from film limit ?")
                        .on(
                                SQLITE,
                                "select case when count(*) filter (where film.film_id > ?) over () > 0"
                                        + " then json_group_array(film.film_id) filter (where film.film_id > ?) over ()"
                                        + " end from film limit ?")
                        .unsupportedOn(MARIADB, refused)
                        .unsupportedOn(MYSQL, refused)
                        .binds(1, 1L)
                        .bindsOn(SQLITE, 1, 1, 1L),
                some,
                "[2,3,4,5]");
    }
}
