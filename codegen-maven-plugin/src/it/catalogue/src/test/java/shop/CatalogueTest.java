package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.ashlarsql.runtime.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.db.NewFilm;
import shop.db.Rating;

class CatalogueTest {

    @Test
    void films(@TempDir Path folder) throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("catalogue.sqlite");
        String script = Files.readString(Path.of("src/main/resources/db/migration/V1__film.sql"));
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
        var catalogue = new Catalogue(Database.of(url));
        catalogue.add(new NewFilm("Metropolis").minutes(153).details("[]"));
        catalogue.add(new NewFilm("Alien").rating(Rating.PG_13).sequence(-1).minutes(null));
        assertEquals(
                "[FilmRow[filmId=2, title=Alien, minutes=Optional.empty, rating=PG_13, sequence=-1,"
                        + " details=Optional[{}]],"
                        + " FilmRow[filmId=1, title=Metropolis, minutes=Optional[153], rating=G, sequence=0,"
                        + " details=Optional[[]]]]",
                catalogue.films().toString());
        assertEquals(
                "[Line[title=Metropolis, minutes=Optional[153]]]",
                catalogue.suitableFor(Rating.G).toString());
    }
}
