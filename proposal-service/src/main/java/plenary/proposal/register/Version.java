package plenary.proposal.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A document in one language.
 *
 * @param title in this language; null for that of the document
 * @param sha256 of the words, lower-case hexadecimal
 * @param steps oldest first
 */
public record Version(
        String document,
        String language,
        String title,
        String text,
        String sha256,
        List<Step> steps) {

    /** How far it has come. */
    public enum Stage {
        RESERVED,
        RECEIVED,
        EDITED,
        TRANSLATED,
        POSTED
    }

    /**
     * @param by as whom it was done
     */
    public record Step(Stage stage, Instant at, String by) {}

    public Version {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** The id it is kept under. */
    public static String id(String document, String language) {
        return document + "@" + language;
    }

    public Stage stage() {
        return steps.getLast().stage();
    }

    /** Whether everybody it is for may read it. */
    public boolean posted() {
        return steps.stream().anyMatch(step -> step.stage() == Stage.POSTED);
    }

    Version now(Stage stage, Instant at, String by) {
        var all = new ArrayList<>(steps);
        all.add(new Step(stage, at, by));
        return new Version(document, language, title, text, sha256, all);
    }
}
