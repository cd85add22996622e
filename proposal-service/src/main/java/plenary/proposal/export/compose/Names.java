package plenary.proposal.export.compose;

import java.util.Locale;

/** Words of the state as every format writes them. */
final class Names {
    private Names() {}

    static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
