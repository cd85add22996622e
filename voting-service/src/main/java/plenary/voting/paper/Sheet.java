package plenary.voting.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;

/** What is printed for a vote: everybody who votes, in the order of call. */
public final class Sheet {
    private static final int DIGITS = 12;
    private static final List<Choice> PLAIN =
            List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.NOT_TAKING_PART);

    private Sheet() {}

    /** The electorate in the order of call; seats outside it after, as the roster has them. */
    public static List<Elector> inOrder(PollOpened opened) {
        var order = new HashMap<String, Integer>();
        for (var seat : opened.callOrder()) {
            order.putIfAbsent(seat, order.size());
        }
        return opened.electorate().electors().stream()
                .sorted(Comparator.comparing(e -> order.getOrDefault(e.seat(), Integer.MAX_VALUE)))
                .toList();
    }

    /** What may be ticked. */
    public static List<Choice> choices(PollOpened opened) {
        var offered = opened.conducted().choices();
        return offered.isEmpty() ? PLAIN : offered;
    }

    /**
     * The number of the sheet: the first digits of SHA-256 over what is printed (vote, question in
     * every language, method, choices, and line by line seat and whether it is recused), one line
     * each, UTF-8. Another order, electorate or question has another number.
     */
    public static String number(PollOpened opened) {
        var lines = new ArrayList<String>();
        lines.add(opened.poll());
        opened.question().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> lines.add(e.getKey() + " " + e.getValue()));
        lines.add(opened.method().name());
        choices(opened).forEach(choice -> lines.add(choice.name()));
        inOrder(opened).forEach(e -> lines.add(e.seat() + (e.recused() ? " recused" : "")));
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
