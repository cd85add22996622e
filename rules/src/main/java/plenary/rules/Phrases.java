package plenary.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The English fragments of which {@link Wording}'s sentences are made. */
final class Phrases {

    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "in", "for");

    private Phrases() {}

    static String value(String name, Map<String, Long> numbers, Map<String, String> words) {
        return switch (name) {
            case "in" -> inClass(words.get("votingClass"));
            case "among" -> amongClass(words.get("votingClass"));
            case "what" -> what(numbers.get("got"), words);
            case "threshold" -> threshold(numbers, words);
            case "spare" -> spare(numbers, words);
            case "share" -> share(words.get("share"));
            case "would-be" -> wouldBe(words.get("outcome"));
            default ->
                    numbers.containsKey(name)
                            ? number(numbers.get(name))
                            : words.get(name).replace('-', ' ');
        };
    }

    /** Numbers nobody reads at a glance are grouped: 329,871,000. */
    private static String number(long number) {
        return Math.abs(number) < 10_000
                ? Long.toString(number)
                : String.format(Locale.ROOT, "%,d", number);
    }

    private static String wouldBe(String outcome) {
        return switch (outcome) {
            case "not-adopted" -> "would not have been adopted";
            case "no-opinion" -> "would have ended in no opinion";
            case "no-quorum" -> "would have lacked the quorum";
            default -> "would have been " + outcome.replace('-', ' ');
        };
    }

    private static String inClass(String votingClass) {
        return votingClass == null ? "" : title(votingClass) + ": ";
    }

    static String amongClass(String votingClass) {
        return votingClass == null ? "" : " in " + title(votingClass);
    }

    private static String what(long got, Map<String, String> words) {
        String noun =
                switch (words.get("measured")) {
                    case "abstain" -> got == 1 ? "abstention" : "abstentions";
                    case "cast" -> got == 1 ? "vote cast" : "votes cast";
                    case "approving" -> "yes or no objection";
                    default -> words.get("measured");
                };
        String weighedBy = words.get("weighedBy");
        return number(got)
                + " "
                + noun
                + (weighedBy == null ? "" : " by " + weighedBy.replace('-', ' '));
    }

    private static String threshold(Map<String, Long> numbers, Map<String, String> words) {
        String comparison = words.get("comparison").replace('-', ' ');
        if (words.get("share") == null) {
            long number =
                    switch (words.get("comparison")) {
                        case "more-than" -> numbers.get("needed") - 1;
                        case "fewer-than" -> numbers.get("needed") + 1;
                        default -> numbers.get("needed");
                    };
            return comparison + " " + number;
        }
        String base =
                switch (words.get("base")) {
                    case "voting" -> "yes and no votes";
                    case "cast" -> "votes cast";
                    default -> words.get("base");
                };
        return comparison
                + " "
                + share(words.get("share"))
                + " of the "
                + number(numbers.get("base"))
                + " "
                + base;
    }

    private static String spare(Map<String, Long> numbers, Map<String, String> words) {
        boolean lower =
                words.get("comparison").equals("more-than")
                        || words.get("comparison").equals("at-least");
        long needed = numbers.get("needed");
        long got = numbers.get("got");
        long margin = numbers.get("margin");
        if (lower) {
            return number(needed)
                    + " needed, "
                    + number(margin)
                    + (got >= needed ? " to spare" : " short");
        }
        return number(needed)
                + " allowed, "
                + number(margin)
                + (got <= needed ? " to spare" : " too many");
    }

    private static String share(String share) {
        if (share == null) {
            return "a share";
        }
        if (share.endsWith("/100")) {
            return share.substring(0, share.length() - 4) + " %";
        }
        return switch (share) {
            case "1/2" -> "half";
            case "1/3" -> "a third";
            case "2/3" -> "two thirds";
            case "1/4" -> "a quarter";
            case "3/4" -> "three quarters";
            case "3/5" -> "three fifths";
            case "1/1" -> "all";
            default -> share;
        };
    }

    /** A class id as people write it: {@code eastern-europe} is Eastern Europe. */
    private static String title(String id) {
        return Arrays.stream(id.split("-"))
                .map(
                        word ->
                                word.isEmpty() || SMALL_WORDS.contains(word)
                                        ? word
                                        : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
