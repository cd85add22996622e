package plenary.proposal.text.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Piece;
import plenary.contracts.text.Run;
import plenary.proposal.text.wording.Marked.Node;
import plenary.proposal.text.wording.Marked.Plain;
import plenary.proposal.text.wording.Marked.Round;

/**
 * Makes a wording with brackets of one that is written down: words that stood keep their names, and
 * so do brackets that are recognised.
 */
public final class Weaving {
    private final Content before;
    private final String act;
    private final String by;
    private final Deque<Anchor> names = new ArrayDeque<>();
    private final Deque<String> brackets;
    private final Set<String> used = new HashSet<>();

    private Weaving(Content before, String act, String by, List<String> brackets) {
        this.before = before;
        this.act = act;
        this.by = by;
        this.brackets = new ArrayDeque<>(brackets);
    }

    /**
     * @param act the name new characters bear
     * @param by who brings new alternatives in
     * @param brackets the id of each bracket, outer before inner, in reading order
     */
    public static Content of(
            Content before, List<Node> written, String act, String by, List<String> brackets) {
        var weaving = new Weaving(before, act, by, brackets);
        weaving.name(Marked.flat(written));
        return weaving.content(written);
    }

    /** Every bracket that is written, outer before inner, in reading order. */
    public static List<Round> rounds(List<Node> nodes) {
        var rounds = new ArrayList<Round>();
        for (var node : nodes) {
            if (node instanceof Round round) {
                rounds.add(round);
                round.alternatives().forEach(a -> rounds.addAll(rounds(a)));
            }
        }
        return rounds;
    }

    private void name(String flat) {
        var old = new ArrayList<Anchor>();
        var words = new StringBuilder();
        flatten(before, words, old);
        var was = 0;
        var now = 0;
        var written = 0;
        for (var change : Difference.between(words.toString(), flat)) {
            for (var i = 0; i < change.text().length(); i++) {
                var mark = change.text().charAt(i) == Words.OPAQUE;
                switch (change.kind()) {
                    case KEEP -> {
                        if (!mark) {
                            names.add(old.get(was));
                            written++;
                        }
                        was++;
                        now++;
                    }
                    case DELETE -> was++;
                    case INSERT -> {
                        if (!mark) {
                            names.add(new Anchor(act, written++));
                        }
                        now++;
                    }
                }
            }
        }
        if (now != flat.length()) {
            throw new IllegalStateException("the difference left words out");
        }
    }

    private static void flatten(Content content, StringBuilder words, List<Anchor> names) {
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> {
                    for (var i = 0; i < run.text().length(); i++) {
                        words.append(run.text().charAt(i));
                        names.add(run.anchorAt(i));
                    }
                }
                case Bracketed bracketed -> {
                    mark(words, names);
                    for (var alternative : bracketed.alternatives()) {
                        flatten(alternative.content(), words, names);
                        mark(words, names);
                    }
                }
            }
        }
    }

    private static void mark(StringBuilder words, List<Anchor> names) {
        words.append(Words.OPAQUE);
        names.add(null);
    }

    private Content content(List<Node> nodes) {
        var pieces = new ArrayList<Piece>();
        for (var node : nodes) {
            switch (node) {
                case Plain plain -> pieces.addAll(runs(plain.text()));
                case Round round -> pieces.add(bracketed(round));
            }
        }
        return Level.joined(pieces);
    }

    private List<Piece> runs(String text) {
        var runs = new ArrayList<Piece>();
        for (var i = 0; i < text.length(); i++) {
            var name = names.removeFirst();
            runs.add(new Run(name.act(), name.index(), String.valueOf(text.charAt(i))));
        }
        return new ArrayList<>(Level.joined(runs).pieces());
    }

    private Bracketed bracketed(Round round) {
        var id = brackets.removeFirst();
        var stood =
                Tree.bracket(before, id)
                        .map(Bracketed::alternatives)
                        .orElse(List.<Alternative>of());
        var alternatives = new ArrayList<Alternative>();
        var n = stood.size();
        for (var written : round.alternatives()) {
            var content = content(written);
            var same =
                    stood.stream()
                            .filter(a -> !used.contains(a.id()))
                            .filter(a -> a.content().shown().equals(content.shown()))
                            .findFirst()
                            .orElse(null);
            if (same != null) {
                used.add(same.id());
                alternatives.add(new Alternative(same.id(), same.by(), content));
            } else {
                while (taken(stood, Bracketing.alternative(id, n))) {
                    n++;
                }
                alternatives.add(new Alternative(Bracketing.alternative(id, n++), by, content));
            }
        }
        return new Bracketed(id, alternatives);
    }

    private static boolean taken(List<Alternative> stood, String id) {
        return stood.stream().anyMatch(a -> a.id().equals(id));
    }
}
