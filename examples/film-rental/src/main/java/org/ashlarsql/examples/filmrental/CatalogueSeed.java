package org.ashlarsql.examples.filmrental;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.examples.filmrental.db.Tables.ACTOR;
import static org.ashlarsql.examples.filmrental.db.Tables.DISC;
import static org.ashlarsql.examples.filmrental.db.Tables.FILM;
import static org.ashlarsql.examples.filmrental.db.Tables.FILM_ACTOR;
import static org.ashlarsql.examples.filmrental.db.Tables.FILM_GENRE;
import static org.ashlarsql.examples.filmrental.db.Tables.GENRE;
import static org.ashlarsql.examples.filmrental.db.Tables.LANGUAGE;
import static org.ashlarsql.examples.filmrental.db.Tables.PRICE_TIER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ashlarsql.examples.filmrental.db.NewActor;
import org.ashlarsql.examples.filmrental.db.NewDisc;
import org.ashlarsql.examples.filmrental.db.NewFilm;
import org.ashlarsql.examples.filmrental.db.NewFilmActor;
import org.ashlarsql.examples.filmrental.db.NewFilmGenre;
import org.ashlarsql.examples.filmrental.db.NewGenre;
import org.ashlarsql.examples.filmrental.db.NewLanguage;
import org.ashlarsql.examples.filmrental.db.NewPriceTier;
import org.ashlarsql.examples.filmrental.db.Rating;
import org.ashlarsql.runtime.Executor;

/** Films with their languages, prices, actors, genres and discs. */
final class CatalogueSeed {

    static final int FILMS = 1_000;
    static final int DISCS_OF_A_FILM = 3;
    private static final int ACTORS = 120;
    private static final int LANGUAGES = 5;
    private static final int TIERS = 3;

    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final String[] ADJECTIVES = {
        "Amber",
        "Broken",
        "Crimson",
        "Distant",
        "Endless",
        "Frozen",
        "Golden",
        "Hidden",
        "Iron",
        "Jade",
        "Last",
        "Midnight",
        "Narrow",
        "Open",
        "Paper",
        "Quiet",
        "Restless",
        "Silver",
        "Tender",
        "Wild"
    };
    private static final String[] NOUNS = {
        "Bridge",
        "Carousel",
        "Dawn",
        "Echo",
        "Ferry",
        "Garden",
        "Harbour",
        "Island",
        "Journey",
        "Kingdom",
        "Lantern",
        "Mirror",
        "Night",
        "Orchestra",
        "Passage",
        "River",
        "Station",
        "Tide",
        "Voyage",
        "Winter"
    };

    private final Executor db;
    /** The algorithm of Random is part of its contract, so that every JDK makes the same films. */
    private final Random random = new Random(1895);

    CatalogueSeed(Executor db) {
        this.db = db;
    }

    void run() {
        db.execute(insertInto(LANGUAGE)
                .values(
                        new NewLanguage("en", "English").nativeName("English"),
                        new NewLanguage("pt", "Portuguese").nativeName("português"),
                        new NewLanguage("da", "Danish").nativeName("dansk"),
                        new NewLanguage("ja", "Japanese").nativeName("日本語"),
                        new NewLanguage("ga", "Irish").nativeName(null)));
        db.execute(insertInto(PRICE_TIER)
                .values(
                        new NewPriceTier("New release", new BigDecimal("4.50"))
                                .deposit(new BigDecimal("10.00"))
                                .maxDays((short) 2),
                        new NewPriceTier("Standard", new BigDecimal("2.80"))
                                .deposit(null)
                                .maxDays((short) 5),
                        new NewPriceTier("Classic", new BigDecimal("1.90"))
                                .deposit(null)
                                .maxDays((short) 7)));
        genres();
        Bulk.insert(db, FILM, FILMS, this::film);
        Bulk.insert(
                db,
                ACTOR,
                ACTORS,
                i -> new NewActor(People.first(i * 3), People.last(i))
                        .bornOn(LocalDate.of(1930 + i % 70, 1 + i % 12, 1 + i % 28))
                        .diedOn(i % 9 == 0 ? LocalDate.of(2010, 1 + i % 12, 1) : null));
        List<NewFilmActor> cast = new ArrayList<>();
        for (int film = 1; film <= FILMS; film++) {
            for (int billing = 1; billing <= 3; billing++) {
                int actor = (film * 7 + billing * 31) % ACTORS + 1;
                cast.add(new NewFilmActor(film, actor, (short) billing).characterName(billing == 1 ? "Lead" : null));
            }
        }
        Bulk.insert(db, FILM_ACTOR, cast.size(), cast::get);
        Bulk.insert(db, FILM_GENRE, FILMS, i -> new NewFilmGenre(i + 1, i * 5 % 7 + 3).isMain(true));
        Bulk.insert(db, DISC, FILMS * DISCS_OF_A_FILM, this::disc);
    }

    /** Two families of genres: the first two are the parents of the rest. */
    private void genres() {
        String[] names = {
            "Fiction", "Factual", "Drama", "Comedy", "Thriller", "Science fiction", "Nature", "History", "Biography"
        };
        Bulk.insert(
                db,
                GENRE,
                names.length,
                i -> new NewGenre(names[i]).parentGenreId(i < 2 ? null : (Integer) (i < 6 ? 1 : 2)));
    }

    private NewFilm film(int i) {
        String title = "The " + ADJECTIVES[i % ADJECTIVES.length] + " " + NOUNS[i / ADJECTIVES.length % NOUNS.length];
        int part = i / (ADJECTIVES.length * NOUNS.length) + 1;
        int language = random.nextInt(LANGUAGES) + 1;
        boolean dubbed = random.nextInt(5) == 0;
        return new NewFilm(part == 1 ? title : title + " " + part, language, random.nextInt(TIERS) + 1)
                .synopsis(
                        i % 10 == 0
                                ? null
                                : "A story of " + NOUNS[random.nextInt(NOUNS.length)].toLowerCase(Locale.ROOT)
                                        + " and loss.")
                .releaseDate(i % 25 == 0 ? null : LocalDate.of(1960, 1, 1).plusDays(random.nextInt(23_000)))
                .rating(RATINGS.get(random.nextInt(RATINGS.size())))
                .originalLanguageId(dubbed ? (Integer) (random.nextInt(LANGUAGES) + 1) : null)
                .runningMinutes(i % 20 == 0 ? null : (Integer) (70 + random.nextInt(110)))
                .criticScore(i % 6 == 0 ? null : (Double) (random.nextInt(101) / 10.0))
                .boxOffice(i % 5 == 0 ? null : (Long) (random.nextInt(3_000) * 1_000_000L))
                .poster(i == 0 ? "not really a picture".getBytes(StandardCharsets.US_ASCII) : null);
    }

    private NewDisc disc(int i) {
        int film = i % FILMS + 1;
        int store = (film + i / FILMS) % Seed.STORES + 1;
        Short shelf = i % 11 == 0 ? null : (Short) (short) (i % Seed.SHELVES + 1);
        return new NewDisc(
                        film,
                        store,
                        5_000_000_000L + i,
                        LocalDate.of(2024, 1, 1).plusDays(i % 300),
                        price(i))
                .shelfNo(shelf)
                .isRentable(i % 50 != 0);
    }

    private static BigDecimal price(int i) {
        return BigDecimal.valueOf(899 + i % 13 * 50L, 2);
    }
}
