package org.ashlarsql.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts by texts as PostgreSQL's extension writes them: https://www.postgresql.org/docs/current/hstore.html */
final class HstoreText {

    static final Converter<String, Map<String, Optional<String>>> CONVERTER =
            Converter.of(HstoreText::parse, HstoreText::text);

    private HstoreText() {}

    private static Map<String, Optional<String>> parse(String stored) {
        // What can't be in front of a part's end: a part has to have one.
        var text = new TextScanner(stored + ",", "hstore");
        var map = new LinkedHashMap<String, Optional<String>>();
        while (!text.isEnd()) {
            text.skip(' ');
            if (map.isEmpty() && text.skip(',')) {
                break;
            }
            String key = text.part("=").text();
            text.next("=");
            text.next(">");
            TextScanner.Part value = text.part(",");
            text.next(",");
            boolean none = !value.quoted() && value.text().equalsIgnoreCase("null");
            map.put(key, none ? Optional.empty() : Optional.of(value.text()));
        }
        return Collections.unmodifiableMap(map);
    }

    private static String text(Map<String, Optional<String>> value) {
        return value.entrySet().stream()
                .map(entry -> TextScanner.quoted(entry.getKey()) + "=>"
                        + entry.getValue().map(TextScanner::quoted).orElse("NULL"))
                .collect(Collectors.joining(","));
    }
}
