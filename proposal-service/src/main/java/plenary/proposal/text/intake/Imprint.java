package plenary.proposal.text.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a Word file that was handed out here says of itself, so that it is known again when it comes
 * back with somebody's changes in it. A file can say anything: what it says decides how its sender
 * is shown the file, and nothing else.
 *
 * @param form {@code draft}, {@code brackets}, {@code proposal} or {@code adopted}
 * @param symbol of a proposal; null of all else
 * @param entry the record entry it was made from
 * @param at forum time of that entry
 * @param marked who stands at the changes and comments it was handed out with, each with their
 *     times to the second; empty where only the short form was left in the file
 * @param printed what it had as the wording of each provision, by the provision's id, as {@link
 *     #digest}
 * @param headings it had, each as {@link #digest}; empty where it does not say
 */
public record Imprint(
        String forum,
        String form,
        String symbol,
        long entry,
        Instant at,
        Map<String, Set<String>> marked,
        Map<String, String> printed,
        Set<String> headings) {
    private static final int DIGITS = 16;

    public Imprint {
        var by = new TreeMap<String, Set<String>>();
        marked.forEach((name, times) -> by.put(name, Set.copyOf(times)));
        marked = Map.copyOf(by);
        printed = Map.copyOf(printed);
        headings = Set.copyOf(headings);
    }

    /** Before anything is written. */
    public static Imprint of(String forum, String form, String symbol, long entry, Instant at) {
        return new Imprint(forum, form, symbol, entry, at, Map.of(), Map.of(), Set.of());
    }

    /** The same with what was written into the file. */
    public Imprint with(
            Map<String, Set<String>> marks, Map<String, String> wordings, Set<String> titles) {
        return new Imprint(forum, form, symbol, entry, at, marks, wordings, titles);
    }

    /** Whether it is the draft or a part of it, whose changes are other people's. */
    public boolean draft() {
        return "draft".equals(form) || "brackets".equals(form);
    }

    /** Wording as far as no word processor changes it by itself, in sixteen digits. */
    public static String digest(String wording) {
        try {
            // a space at a bracket is how it is printed, and not what it says
            var words = Likeness.plain(wording).replaceAll(" ?([\\[\\]]) ?", "$1");
            var bytes = words.getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
