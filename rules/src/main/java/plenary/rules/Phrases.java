package plenary.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The English fragments of which {@link Wording}'s sentences are made. */
final class Phrases {

    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "in", "for");

    /** Classes of the charters that ship which are people, as a sentence calls them. */
    private static final Map<String, String> PEOPLE =
            Map.ofEntries(
                    Map.entry("nationalist", "Nationalists"),
                    Map.entry("unionist", "Unionists"),
                    Map.entry("other", "others"),
                    Map.entry("dutch", "Dutch speakers"),
                    Map.entry("french", "French speakers"),
                    Map.entry("none", "members of neither language group"),
                    Map.entry("issuer", "certificate issuers"),
                    Map.entry("consumer", "certificate consumers"),
                    Map.entry("p-member", "P-members"),
                    Map.entry("o-member", "O-members"),
                    Map.entry("contracted", "contracted parties"),
                    Map.entry("non-contracted", "non-contracted parties"));

    private static final Map<String, String> PLACES =
            Map.of(
                    "asia-pacific", "Asia-Pacific",
                    "western-europe-and-others", "Western Europe and others");

    private Phrases() {}

    static String value(String name, Map<String, Long> numbers, Map<String, String> words) {
        if (Character.isUpperCase(name.charAt(0))) {
            return capital(value(name.toLowerCase(Locale.ROOT), numbers, words));
        }
        return switch (name) {
            case "in" -> inClass(words.get("votingClass"));
            case "among" -> amongClass(words.get("votingClass"));
            case "what" -> what(numbers.get("got"), words);
            case "threshold" -> threshold(numbers, words);
            case "short-of" -> shortOf(numbers, words);
            case "limit" -> limit(numbers, words);
            case "spare" -> spare(numbers, words);
            case "share" -> share(words.get("share"));
            case "all-of-them", "any", "only", "only-of", "so-many", "so-many-of" ->
                    Several.value(name, numbers.get("holding"), numbers.get("all"));
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
            case "pending-second-vote" -> "would have been tied, to be voted on again";
            case "pending-casting-vote" ->
                    "would have been tied, for the presiding officer to decide";
            default -> "would have been " + outcome.replace('-', ' ');
        };
    }

    private static String inClass(String votingClass) {
        return votingClass == null
                ? ""
                : capital(PEOPLE.getOrDefault(votingClass, title(votingClass))) + ": ";
    }

    static String amongClass(String votingClass) {
        if (votingClass == null) {
            return "";
        }
        String people = PEOPLE.get(votingClass);
        return people == null ? " in " + title(votingClass) : " among " + people;
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
        return words.get("share") == null
                ? comparison + " " + number(line(numbers, words))
                : comparison + " " + shareOfBase(numbers, words);
    }

    /** What is missed, said the other way round: less than two thirds, where these are needed. */
    private static String shortOf(Map<String, Long> numbers, Map<String, String> words) {
        String comparison =
                switch (words.get("comparison")) {
                    case "at-least" -> "less than";
                    case "at-most" -> "more than";
                    default -> "not " + words.get("comparison").replace('-', ' ');
                };
        return comparison + " " + shareOfBase(numbers, words);
    }

    /** The number a fixed threshold is named by. */
    private static long line(Map<String, Long> numbers, Map<String, String> words) {
        return switch (words.get("comparison")) {
            case "more-than" -> numbers.get("needed") - 1;
            case "fewer-than" -> numbers.get("needed") + 1;
            default -> numbers.get("needed");
        };
    }

    /** What a fixed threshold asks, and by how much it is missed. */
    private static String limit(Map<String, Long> numbers, Map<String, String> words) {
        String comparison = words.get("comparison").replace('-', ' ');
        long line = line(numbers, words);
        long apart = numbers.get("got") - numbers.get("needed");
        if (asksForMore(words)) {
            boolean one = line == 1 && words.get("comparison").equals("at-least");
            String missed = apart < 0 ? " (" + number(-apart) + " short)" : "";
            return comparison + " " + number(line) + (one ? " is needed" : " are needed") + missed;
        }
        if (numbers.get("needed") == 0) {
            return "none is allowed";
        }
        String missed = apart > 0 ? " (" + number(apart) + " too many)" : "";
        return comparison
                + " "
                + number(line)
                + (line == 1 ? " is allowed" : " are allowed")
                + missed;
    }

    private static String shareOfBase(Map<String, Long> numbers, Map<String, String> words) {
        String base =
                switch (words.get("base")) {
                    case "voting" -> "yes and no votes";
                    case "cast" -> "votes cast";
                    default -> words.get("base");
                };
        return share(words.get("share")) + " of the " + number(numbers.get("base")) + " " + base;
    }

    private static String spare(Map<String, Long> numbers, Map<String, String> words) {
        long needed = numbers.get("needed");
        long got = numbers.get("got");
        String margin = numbers.get("margin") == 0 ? "none" : number(numbers.get("margin"));
        return asksForMore(words)
                ? number(needed) + " needed, " + margin + (got >= needed ? " to spare" : " short")
                : number(needed)
                        + " allowed, "
                        + margin
                        + (got <= needed ? " to spare" : " too many");
    }

    private static boolean asksForMore(Map<String, String> words) {
        return words.get("comparison").equals("more-than")
                || words.get("comparison").equals("at-least");
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

    /** A class's id as people write it: {@code eastern-europe} is Eastern Europe. */
    private static String title(String id) {
        if (PLACES.containsKey(id)) {
            return PLACES.get(id);
        }
        return Arrays.stream(id.split("[-_]"))
                .map(word -> SMALL_WORDS.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" "));
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
