package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.BRACKET_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.BRACKET_TOO_DEEP;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.ChairsDraftEvent.BracketNote;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.refusal.Refused;
import plenary.contracts.text.Content;
import plenary.proposal.text.wording.Bracketing;
import plenary.proposal.text.wording.Marked;
import plenary.proposal.text.wording.Recognising;
import plenary.proposal.text.wording.Tree;
import plenary.proposal.text.wording.Weaving;
import plenary.proposal.text.wording.Words;

/**
 * The wording of one provision as a moderator writes it down, with its brackets: made into content,
 * and compared with what stands.
 *
 * @param content with the names of the words and brackets that stood
 * @param notes why brackets are there
 * @param brackets the fate of each that stood, and each new one
 */
public record Compromise(Content content, List<BracketNote> notes, List<ComparedBracket> brackets) {

    /**
     * What is said of a written bracket, in the order in which they are written.
     *
     * @param bracket the id of the one that stood; null where the service is to recognise it
     * @param fresh whether it is a new one, however alike
     * @param mergedFrom brackets that stood and are merged into it
     * @param note why it is there; null for none
     */
    public record Said(String bracket, boolean fresh, List<String> mergedFrom, String note) {
        public Said {
            mergedFrom = mergedFrom == null ? List.of() : List.copyOf(mergedFrom);
        }
    }

    /**
     * @param before what stands; null for a new provision
     * @param act the name new characters bear
     * @param by the moderator, who holds what brackets are new
     * @param nextBracket the id of the first new bracket, without its number
     * @param numbered how many new brackets the draft has before this provision
     */
    public static Compromise of(
            Snapshot before,
            String text,
            List<Said> said,
            String act,
            String by,
            String nextBracket,
            int numbered) {
        var side = before == null ? Fates.Side.NOTHING : before.side();
        var written = read(text);
        var rounds = Weaving.rounds(written);
        if (said.size() > rounds.size()) {
            throw new Refused(
                    MALFORMED_REQUEST,
                    "The wording has " + rounds.size() + " brackets, fewer than are spoken of.");
        }
        var named = named(side.content(), said, rounds.size());
        var ids = new ArrayList<>(Recognising.of(side.content(), rounds, hidden(named)));
        var notes = new ArrayList<BracketNote>();
        var number = numbered;
        for (var i = 0; i < ids.size(); i++) {
            if (ids.get(i) == null || ids.get(i).isEmpty() || ids.get(i).startsWith("?")) {
                ids.set(i, nextBracket + ++number);
            }
            if (i < said.size() && said.get(i).note() != null) {
                notes.add(new BracketNote(ids.get(i), said.get(i).note()));
            }
        }
        var content = Weaving.of(side.content(), written, act, by, ids);
        if (Tree.depth(content) > Bracketing.DEEPEST) {
            throw new Refused(
                    BRACKET_TOO_DEEP, "Brackets go at most " + Bracketing.DEEPEST + " deep.");
        }
        return new Compromise(content, notes, compared(side, content, ids, said, by));
    }

    private static List<Marked.Node> read(String text) {
        var plain = Words.plain(text);
        Words.fault(plain.replace("[", "").replace("]", ""))
                .ifPresent(
                        fault -> {
                            throw new Refused(MALFORMED_REQUEST, "The wording " + fault + ".");
                        });
        try {
            return Marked.read(plain);
        } catch (Marked.Unbalanced unbalanced) {
            throw new Refused(
                    MALFORMED_REQUEST,
                    "A bracket is not balanced at character " + unbalanced.position() + ".");
        }
    }

    /** The ids that were said; one that is to be new is marked so that none is recognised in it. */
    private static List<String> named(Content before, List<Said> said, int rounds) {
        var named = new String[rounds];
        var seen = new HashSet<String>();
        for (var i = 0; i < said.size(); i++) {
            var id = said.get(i).bracket();
            if (id == null) {
                named[i] = said.get(i).fresh() ? "?" + i : null;
                continue;
            }
            if (Tree.bracket(before, id).isEmpty() || !seen.add(id)) {
                throw new Refused(
                        BRACKET_NOT_FOUND, "No bracket " + id + " stands in this provision.");
            }
            named[i] = id;
        }
        for (var one : said) {
            for (var id : one.mergedFrom()) {
                if (Tree.bracket(before, id).isEmpty()) {
                    throw new Refused(
                            BRACKET_NOT_FOUND, "No bracket " + id + " stands in this provision.");
                }
                seen.add(id);
            }
        }
        return Arrays.asList(named);
    }

    private static List<String> hidden(List<String> named) {
        return new ArrayList<>(named);
    }

    private static List<ComparedBracket> compared(
            Fates.Side before, Content content, List<String> ids, List<Said> said, String by) {
        var into = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < said.size(); i++) {
            for (var id : said.get(i).mergedFrom()) {
                if (!ids.contains(id)) {
                    into.computeIfAbsent(id, x -> new ArrayList<>()).add(ids.get(i));
                }
            }
        }
        var first = Fates.between(before, new Fates.Side(content, Map.of()), into);
        var holders = new LinkedHashMap<String, List<String>>();
        for (var b : first) {
            if (b.after() != null) {
                var all = new LinkedHashSet<String>(before.holding(b.bracket()));
                b.from().forEach(id -> all.addAll(before.holding(id)));
                if (b.fate() == BracketFate.NEW && all.isEmpty()) {
                    all.add(by);
                }
                holders.put(b.bracket(), List.copyOf(all));
            }
        }
        return Fates.between(before, new Fates.Side(content, holders), into);
    }
}
