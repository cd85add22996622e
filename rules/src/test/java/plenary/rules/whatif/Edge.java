package plenary.rules.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.AttributeRead;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;

/**
 * One line of an edge file: a rule, a room, what must come out.
 *
 * @param outcome as on the wire, or {@code cannot-be-counted: CODE}
 */
record Edge(
        String charter,
        int line,
        String rule,
        String room,
        String outcome,
        String known,
        String why) {

    static Edge read(String charter, int number, String line) {
        String[] cells = line.split(" *\\| *", -1);
        return new Edge(
                charter,
                number,
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                cells.length > 3 ? cells[3].strip() : "",
                cells.length > 4 ? cells[4].strip() : "");
    }

    /** The room as a roll call. */
    RollCall rollCall(Charter of) {
        List<Said> said = new ArrayList<>();
        for (String group : room.split("; *")) {
            String[] parts = group.split(": *");
            String answers = parts[parts.length - 1];
            String heads = parts.length == 1 ? "" : parts[0];
            for (String head : heads.split(" +")) {
                Map<String, String> attributes = attributes(head, of);
                for (String answer : answers.split(", *")) {
                    String[] many = answer.split(" ", 2);
                    for (int i = Integer.parseInt(many[0]); i > 0; i--) {
                        said.add(new Said(new Unit("U" + (said.size() + 1), attributes), many[1]));
                    }
                }
            }
        }
        return new RollCall(
                charter + ":" + line,
                rule.equals("-") ? null : rule,
                said,
                Map.of(),
                circumstances());
    }

    private static Map<String, String> attributes(String head, Charter of) {
        Map<String, String> attributes = new HashMap<>();
        if (head.isEmpty()) {
            return attributes;
        }
        for (String fact : head.split("&")) {
            int at = fact.indexOf('=');
            attributes.put(
                    at < 0 ? attributeOf(fact, of) : fact.substring(0, at), fact.substring(at + 1));
        }
        return attributes;
    }

    private static String attributeOf(String value, Charter of) {
        return of.attributes().stream()
                .filter(read -> read.values().contains(value))
                .map(AttributeRead::name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no attribute has the value " + value));
    }

    private Circumstances circumstances() {
        return new Circumstances(
                known.contains("postponed-before"),
                known.contains("second-vote"),
                known.contains("casting=yes")
                        ? Choice.YES
                        : known.contains("casting=no") ? Choice.NO : null,
                known.contains("quorum=") ? number("quorum=") : null,
                known.contains("waited=") ? Duration.ofDays(number("waited=")) : null);
    }

    private Long number(String after) {
        String rest = known.substring(known.indexOf(after) + after.length());
        return Long.parseLong(rest.split("[^0-9]")[0]);
    }

    @Override
    public String toString() {
        return charter
                + " "
                + rule
                + ": "
                + room
                + " → "
                + outcome
                + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
