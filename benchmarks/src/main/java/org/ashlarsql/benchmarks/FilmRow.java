package org.ashlarsql.benchmarks;

import java.util.Optional;

/** A row of the table {@code film}. */
public record FilmRow(int filmId, String title, Optional<Integer> length, Optional<String> synopsis) {}
