package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ashlarsql.codegen.diagram.DiagramFiles;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures that show what is there, and nothing that a name or a comment made up. */
class DiagramTest {

    @TempDir
    private Path folder;

    private String write(SchemaModel schema, String file) throws IOException {
        new DiagramFiles(folder).write(schema);
        return Files.readString(folder.resolve(file));
    }

    private static TableModel referring(String name, @Nullable String comment, String... targets) {
        List<ColumnModel> columns = new ArrayList<>();
        columns.add(Models.column("id", TypeKind.INTEGER));
        List<ForeignKeyModel> keys = new ArrayList<>();
        for (String target : targets) {
            columns.add(Models.column(target + "_id", Models.type(TypeKind.INTEGER), keys.isEmpty()));
            keys.add(new ForeignKeyModel(null, List.of(target + "_id"), target, List.of("id")));
        }
        var key = new KeyModel(null, List.of("id"));
        return new TableModel(name, TableKind.TABLE, comment, columns, key, List.of(), keys);
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg, String css) {
        var texts = new ArrayList<String>();
        NodeList all = svg.getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            Element text = (Element) all.item(i);
            if (text.getAttribute("class").startsWith(css)) {
                texts.add(text.getTextContent());
            }
        }
        return texts;
    }

    @Test
    void mermaidShowsTablesAndKeys() throws IOException {
        SchemaModel schema = Models.schema(
                referring("film", null, "studio", "film"),
                referring("studio", null),
                Models.table("odd name", Models.commented("a b", "say \"hi\" %%")));
        assertThat(write(schema, "schema.mmd")).isEqualTo("""
                erDiagram
                    t_film["film"] {
                        INT id PK
                        INT studio_id FK
                        INT film_id FK
                    }
                    t_studio["studio"] {
                        INT id PK
                    }
                    t_odd-20-name["odd name"] {
                        INT a_b PK "a b: say #34;hi#34; #37;#37;"
                    }
                    t_studio |o--o{ t_film : "studio_id"
                    t_film ||--o{ t_film : "film_id"
                """);
    }

    @Test
    void anyTextIsShownAndNothingElse() throws Exception {
        for (String text : HostileSourcesTest.TEXTS) {
            TableModel table = new TableModel(
                    "t" + text,
                    TableKind.TABLE,
                    text,
                    List.of(Models.column("c" + text, Models.enumType("e" + text), true), Models.commented("d", text)),
                    null,
                    List.of(),
                    List.of());
            SchemaModel schema = Models.schema(List.of(table), new EnumModel("e" + text, List.of(text)));
            Document svg = parsed(write(schema, "schema.svg"));
            assertThat(texts(svg, "er-title")).hasSize(1).allMatch(one -> one.startsWith("t"));
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            if (text.matches("[ -~]{1,20}")) {
                assertThat(texts(svg, "er-title")).containsExactly("t" + text);
            }
            String html = Files.readString(folder.resolve("schema.html"));
            assertThat(html.split("<script").length).as(text).isEqualTo(2);
            assertThat(html).doesNotContain("<script>&amp;amp;", "\u202e", "\u2028");
            assertThat(Files.readString(folder.resolve("schema.mmd"))).doesNotContain("\"\"", "<", "%%");
        }
    }

    @EachDatabase
    void hostileSchemasAreDrawnAlikeTwice(TestDatabase database) throws Exception {
        SchemaModel schema = RecreationTest.hostile(database);
        Document svg = parsed(write(schema, "schema.svg"));
        assertThat(texts(svg, "er-title")).hasSameSizeAs(schema.tables());
        assertThat(new DiagramFiles(folder).write(schema)).isEmpty();
        assertThat(new DiagramFiles(folder.resolve("again")).write(schema)).hasSize(3);
        for (String file : List.of("schema.svg", "schema.mmd", "schema.html")) {
            assertThat(folder.resolve("again").resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void thePageLinksBothWays() throws IOException {
        String html = write(
                Models.schema(referring("film", "What is *shown*.\nHere.", "studio"), referring("studio", null)),
                "schema.html");
        assertThat(html)
                .contains(
                        "<h2 id=\"t-film\">",
                        "<p class=\"comment\">What is *shown*.\nHere.</p>",
                        "<li>Refers by <code>(studio_id)</code> to <a class=\"name\" href=\"#t-studio\">studio</a>"
                                + " <code>(id)</code></li>",
                        "<li>Referred to by <a class=\"name\" href=\"#t-film\">film</a> <code>(studio_id)</code></li>",
                        "2 tables and views · 3 columns · 1 foreign keys")
                .doesNotContain("https:", "src=", "@import");
    }

    /** The picture of all shows the names of many tables, and each table has a picture of those next to it. */
    @Test
    void manyTablesStayReadable() throws Exception {
        var tables = new ArrayList<TableModel>();
        tables.add(referring("t0", null));
        for (int i = 1; i < 80; i++) {
            tables.add(referring("t" + i, null, "t" + (i / 3)));
        }
        SchemaModel schema = Models.schema(tables.toArray(TableModel[]::new));
        Document svg = parsed(write(schema, "schema.svg"));
        assertThat(texts(svg, "er-title")).hasSize(80);
        assertThat(texts(svg, "er-name")).isEmpty();
        assertThat(Files.readString(folder.resolve("schema.html")).split("<svg").length)
                .isEqualTo(82);
    }

    /** The same way in every JVM, and with two ends where only names are shown. */
    @Test
    void aTableThatRefersToItselfDoesSoOnItsRight() throws Exception {
        var tables = new ArrayList<TableModel>();
        for (int i = 0; i < 61; i++) {
            tables.add(referring("t" + i, null, "t" + i));
        }
        for (int count : List.of(1, 31, 61)) {
            Document svg =
                    parsed(write(Models.schema(tables.subList(0, count).toArray(TableModel[]::new)), "schema.svg"));
            List<String> lines = lines(svg);
            assertThat(lines).hasSize(count).allSatisfy(line -> {
                String[] numbers = line.replaceAll("[MLQ]", "").split(" ");
                assertThat(numbers[0]).isEqualTo(numbers[numbers.length - 2]);
                assertThat(numbers[1]).isNotEqualTo(numbers[numbers.length - 1]);
            });
        }
    }

    private static List<String> lines(Document svg) {
        var lines = new ArrayList<String>();
        NodeList all = svg.getElementsByTagName("path");
        for (int i = 0; i < all.getLength(); i++) {
            Element path = (Element) all.item(i);
            if (path.getAttribute("class").equals("er-line")) {
                lines.add(path.getAttribute("d"));
            }
        }
        return lines;
    }
}
