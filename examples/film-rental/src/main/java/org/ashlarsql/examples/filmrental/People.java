package org.ashlarsql.examples.filmrental;

/** Names to go round. */
final class People {

    private static final String[] FIRST = {
        "Ada", "Bruno", "Clara", "Dmitri", "Elif", "Farah", "Goran", "Hanne", "Inês", "Jonas", "Katya", "Luís", "Maeve",
        "Niamh", "Orla", "Paulo", "Rosa", "Søren", "Tomás", "Yara"
    };
    private static final String[] LAST = {
        "Almeida",
        "Byrne",
        "Costa",
        "Dahl",
        "Eriksen",
        "Ferreira",
        "Gallagher",
        "Holm",
        "Jensen",
        "Kelly",
        "Lopes",
        "Murphy",
        "Nolan",
        "O'Brien",
        "Pinto",
        "Quinn",
        "Rocha",
        "Silva",
        "Thomsen"
    };

    private People() {}

    static String first(int number) {
        return FIRST[number % FIRST.length];
    }

    static String last(int number) {
        return LAST[number % LAST.length];
    }
}
