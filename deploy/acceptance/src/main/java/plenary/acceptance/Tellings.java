package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What both stories tell in the same way. */
public final class Tellings {
    private static final List<String> PAGES =
            List.of("adopted", "draft", "polls", "proposals", "carry-overs", "record");

    private Tellings() {}

    /** A vote with its result and why it came out so. */
    public static void vote(Printout print, JsonNode poll) {
        print.line(
                2,
                poll.path("poll").asText()
                        + ", "
                        + poll.path("method").asText().replace('-', ' ')
                        + ": "
                        + poll.path("question").path("en").asText());
        Json.texts(poll.path("explanation")).forEach(sentence -> print.line(6, sentence));
    }

    /** What was carried over, by whom it was held, and what stands instead. */
    public static void carriedOver(Printout print, JsonNode text) {
        for (var one : text.path("carryOvers")) {
            print.line(
                    2,
                    one.path("number").asText()
                            + (one.path("reverted").asBoolean()
                                    ? ", which returned to the wording before: "
                                    : ", which left whole: ")
                            + one.path("shown").asText()
                            + " Held by "
                            + String.join(", ", Json.texts(one.path("holders")))
                            + ".");
        }
    }

    /** Where to look. @param more pages besides those that every story has */
    public static void addresses(Printout print, Scene scene, String... more) {
        print.heading("Where to look");
        print.out().println("  " + scene.place().page(scene.forum(), ""));
        for (var page : more) {
            print.out().println("  " + scene.place().page(scene.forum(), page));
        }
        for (var page : PAGES) {
            print.out().println("  " + scene.place().page(scene.forum(), page));
        }
    }
}
