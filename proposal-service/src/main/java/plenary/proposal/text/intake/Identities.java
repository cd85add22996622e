package plenary.proposal.text.intake;

import java.text.Normalizer;
import java.util.Set;

/** Identities of provisions, made of their numbers: {@code 3.1.a} of {@code 3.1(a)}. */
final class Identities {
    private static final int LONGEST = 40;

    private Identities() {}

    /**
     * @param nth what it is named by where the number has no letter or digit of the Latin alphabet
     */
    static String of(String number, int nth) {
        var plain = Normalizer.normalize(number, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var id =
                plain.replaceAll("\\s+", "-")
                        .replaceAll("[^A-Za-z0-9-]+", ".")
                        .replaceAll("^[.-]+|[.-]+$", "");
        id = id.isEmpty() ? "p" + nth : id;
        return id.length() > LONGEST ? id.substring(0, LONGEST) : id;
    }

    /** The identity, or it with a number behind it where it is taken; it is taken from now on. */
    static String fresh(String id, Set<String> taken) {
        var fresh = id;
        for (var again = 2; !taken.add(fresh); again++) {
            var tail = "-" + again;
            fresh = id.substring(0, Math.min(id.length(), LONGEST - tail.length())) + tail;
        }
        return fresh;
    }
}
