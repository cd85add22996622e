package plenary.proposal.text.wording;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;
import plenary.proposal.text.wording.Change.Kind;
import plenary.proposal.text.wording.Finding.Found;

/** Whatever is done to a wording, its brackets balance and its characters keep their names. */
class WordingPropertiesTest {
    private static final List<String> WORDS =
            List.of("shall", "not", "impede", " ", " ", ", ", "réseau", "成", "\n", "5A", "🌍");

    private static Gen<String> wordings() {
        return lists().of(integers().between(0, WORDS.size() - 1))
                .ofSizeBetween(0, 24)
                .map(picks -> String.join("", picks.stream().map(WORDS::get).toList()));
    }

    private static Gen<Integer> seeds() {
        return integers().all();
    }

    @Test
    void a_difference_spells_both_wordings() {
        qt().forAll(wordings(), wordings())
                .check(
                        (before, after) -> {
                            var changes = Difference.between(before, after);
                            return side(changes, Kind.INSERT).equals(before)
                                    && side(changes, Kind.DELETE).equals(after);
                        });
    }

    private static String side(List<Change> changes, Kind without) {
        var text = new StringBuilder();
        changes.stream().filter(c -> c.kind() != without).forEach(c -> text.append(c.text()));
        return text.toString();
    }

    @Test
    void a_wording_written_over_reads_as_written_and_no_name_stands_twice() {
        qt().forAll(wordings(), wordings(), wordings())
                .check(
                        (base, first, second) -> {
                            var one = Merging.write(Content.of("itr", base), "27.1", first);
                            var two = Merging.write(one, "edit-1", second);
                            return one.shown().equals(first)
                                    && two.shown().equals(second)
                                    && unique(two)
                                    && kept(one, two);
                        });
    }

    @Test
    void whatever_is_opened_added_chosen_and_lifted_the_names_survive_and_brackets_balance() {
        qt().forAll(wordings(), seeds())
                .check(
                        (base, seed) -> {
                            var random = new Random(seed);
                            var content = Content.of("itr", base);
                            for (var n = 1; n <= 12; n++) {
                                var next = step(content, random, n);
                                if (!unique(next)
                                        || !balanced(next.shown())
                                        || !kept(content, next)) {
                                    return false;
                                }
                                content = next;
                            }
                            return true;
                        });
    }

    @Test
    void opening_any_passage_and_lifting_it_again_changes_nothing() {
        qt().forAll(wordings(), seeds())
                .check(
                        (base, seed) -> {
                            var random = new Random(seed);
                            var content = step(Content.of("itr", base), random, 1);
                            var passage = passage(content, random);
                            var open = Bracketing.open(content, passage, "b9");
                            return Bracketing.lift(open, "b9", "b9.a").equals(content);
                        });
    }

    @Test
    void every_passage_can_be_named_by_its_first_and_last_character() {
        qt().forAll(wordings(), seeds())
                .check(
                        (base, seed) -> {
                            var random = new Random(seed);
                            var content = step(Content.of("itr", base), random, 1);
                            var passage = passage(content, random);
                            var level = Tree.levels(content).get(passage.level());
                            if (passage.from() == passage.to()
                                    || level.nameAt(passage.from()) == null
                                    || level.nameAt(passage.to() - 1) == null) {
                                return true;
                            }
                            var selection =
                                    new Selection.Between(
                                            level.nameAt(passage.from()),
                                            level.nameAt(passage.to() - 1),
                                            null);
                            return Search.find(content, selection, true) instanceof Found found
                                    && found.passage().equals(passage);
                        });
    }

    private static Content step(Content content, Random random, int n) {
        var brackets = Tree.brackets(content);
        return switch (random.nextInt(3)) {
            case 0 -> Bracketing.open(content, passage(content, random), "b" + n);
            case 1 -> {
                if (brackets.isEmpty()) {
                    yield content;
                }
                var id = brackets.get(random.nextInt(brackets.size())).id();
                var next = Bracketing.nextAlternative(content, id);
                yield Bracketing.add(
                        content, id, new Alternative(next, "x", Content.of(next, "other words")));
            }
            default -> {
                if (brackets.isEmpty()) {
                    yield content;
                }
                var bracket = brackets.get(random.nextInt(brackets.size()));
                var alternatives = bracket.alternatives();
                yield Bracketing.lift(
                        content,
                        bracket.id(),
                        alternatives.get(random.nextInt(alternatives.size())).id());
            }
        };
    }

    private static Passage passage(Content content, Random random) {
        var levels = new ArrayList<>(Tree.levels(content).entrySet());
        var entry = levels.get(random.nextInt(levels.size()));
        var text = entry.getValue().text();
        var a = Words.borderBefore(text, random.nextInt(text.length() + 1));
        var b = Words.borderAfter(text, random.nextInt(text.length() + 1));
        return new Passage(entry.getKey(), Math.min(a, b), Math.max(a, b));
    }

    private static boolean balanced(String shown) {
        var depth = 0;
        for (var c : shown.toCharArray()) {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static boolean unique(Content content) {
        var all = characters(content);
        return new HashSet<>(all.keySet()).size() == count(content);
    }

    /** Each character that stands in both bears the same name in both. */
    private static boolean kept(Content before, Content after) {
        var then = characters(before);
        return characters(after).entrySet().stream()
                .allMatch(e -> then.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
    }

    private static Map<Anchor, Character> characters(Content content) {
        var names = new HashMap<Anchor, Character>();
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> {
                    for (var i = 0; i < run.text().length(); i++) {
                        names.put(run.anchorAt(i), run.text().charAt(i));
                    }
                }
                case Bracketed bracketed ->
                        bracketed
                                .alternatives()
                                .forEach(a -> names.putAll(characters(a.content())));
            }
        }
        return names;
    }

    private static int count(Content content) {
        return content.pieces().stream()
                .mapToInt(
                        piece ->
                                switch (piece) {
                                    case Run run -> run.text().length();
                                    case Bracketed b ->
                                            b.alternatives().stream()
                                                    .mapToInt(a -> count(a.content()))
                                                    .sum();
                                })
                .sum();
    }
}
