package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Holding;
import plenary.contracts.rule.Reckoning;
import plenary.contracts.rule.Sentence;

/**
 * One step of why a vote came out as it did, with the steps inside it. The first step is the
 * outcome itself; below it stand quorum, postponement, the rule's condition and its test of
 * rejection, as far as they counted; below a combination, what it combines.
 *
 * @param name where it stands in the rule, such as {@code condition.all-of.1}; {@code verdict} for
 *     the outcome
 * @param condition its kind, such as {@code all-of} or {@code share}; {@code verdict} for the
 *     outcome
 * @param votingClass the class it was tested in; null for the whole
 * @param holding null for the outcome
 * @param deciding whether the outcome hung on it
 * @param decided whether to point at it as what decided: of all that the outcome hung on, the
 *     fewest steps that say it
 * @param called what the body calls this condition, by language; empty for none
 * @param says what was asked, what was got and whether that is enough, in one sentence
 * @param remarks what else is to be known of the count: who took part, who had to abstain
 * @param reckoning the arithmetic; null for combinations, holders and the outcome
 * @param against seats of holders that said no
 * @param changedBy the smallest changes that would have turned this step: for the outcome the
 *     outcome, for a test the test
 * @param parts the steps inside, in the order of the rule
 */
public record Reason(
        String name,
        String condition,
        String votingClass,
        Holding holding,
        boolean deciding,
        boolean decided,
        Map<String, String> called,
        Sentence says,
        List<Sentence> remarks,
        Reckoning reckoning,
        List<String> against,
        List<Sentence> changedBy,
        List<Reason> parts) {

    public Reason {
        called = called == null ? Map.of() : Map.copyOf(called);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        against = against == null ? List.of() : List.copyOf(against);
        changedBy = changedBy == null ? List.of() : List.copyOf(changedBy);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** The same steps under another head; what headed them before is a remark. */
    public Reason under(Sentence head) {
        List<Sentence> all = new ArrayList<>();
        all.add(says);
        all.addAll(remarks);
        return new Reason(
                name,
                condition,
                votingClass,
                holding,
                deciding,
                decided,
                called,
                head,
                all,
                reckoning,
                against,
                List.of(),
                parts);
    }

    /**
     * The tree as lines of English, each step further in than the one it is part of. What decided
     * is marked, and what held (✓) or did not (✗).
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        write("", lines);
        return lines;
    }

    private void write(String margin, List<String> lines) {
        // a postponement that is not met is no failure
        boolean judged = holding != null && !name.startsWith("postponement");
        String sign = !judged ? "" : holding == Holding.HELD ? "✓ " : "✗ ";
        String heading = called.containsKey("en") ? called.get("en") + ": " : "";
        lines.add(margin + sign + heading + says.english() + (decided ? " (This decided.)" : ""));
        String inside = margin + "  ";
        remarks.forEach(one -> lines.add(inside + one.english()));
        parts.forEach(part -> part.write(inside, lines));
        // a test that stands alone is turned by what turns the outcome, which is said there
        boolean among = !name.matches("condition|quorum|postponement");
        if (holding == null || among && deciding && holding != Holding.HELD) {
            changedBy.forEach(one -> lines.add(inside + one.english()));
        }
    }
}
