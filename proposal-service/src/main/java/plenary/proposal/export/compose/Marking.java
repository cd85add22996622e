package plenary.proposal.export.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Author;
import plenary.proposal.export.Paper.Change;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Words;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Bracketing;

/**
 * The words of a provision against those of the instrument. Every character bears the name of the
 * act that wrote it, so what was kept, added and struck is read off, not guessed. Without what was
 * added, and with what was struck, it is the instrument's wording again, character by character.
 */
final class Marking {
    private final Sight sight;
    private final Authors authors;
    private final Provision provision;
    private final Map<String, Bracket> brackets;
    private final String base;

    /** Where in the instrument's wording a kept run begins. */
    private final Map<Run, Integer> kept = new IdentityHashMap<>();

    /** What is struck right after a kept run: where it ends. */
    private final Map<Run, Integer> gaps = new IdentityHashMap<>();

    private Run last;
    private int next;

    private Marking(
            Sight sight, Authors authors, Provision provision, List<Bracket> open, String base) {
        this.sight = sight;
        this.authors = authors;
        this.provision = provision;
        this.base = base == null ? "" : base;
        this.brackets = new HashMap<>();
        open.forEach(bracket -> brackets.put(bracket.id(), bracket));
    }

    static List<Piece> of(Sight sight, Authors authors, Provision p, List<Bracket> open) {
        var marking = new Marking(sight, authors, p, open, p.baseText());
        return p.suppressed() ? marking.struck() : marking.marked(p.content());
    }

    /** The heading, where brackets stand in it. Its characters are no instrument's. */
    static List<Piece> title(Sight sight, Authors authors, Provision p, List<Bracket> open) {
        return p.title().hasBrackets()
                ? new Marking(sight, authors, p, open, null).pieces(p.title(), null)
                : List.of();
    }

    private List<Piece> struck() {
        return base.isEmpty() ? List.of() : List.of(words(base, Change.STRUCK, latest()));
    }

    private List<Piece> marked(Content content) {
        keep(content);
        var pieces = new ArrayList<Piece>();
        var first = kept.values().stream().mapToInt(Integer::intValue).min().orElse(base.length());
        strike(pieces, 0, first);
        pieces.addAll(pieces(content, null));
        return pieces;
    }

    /** Finds the runs that stand as in the instrument and in its order. */
    private void keep(Content content) {
        walk(content);
        if (last != null && next < base.length()) {
            gaps.put(last, base.length());
        }
    }

    private void walk(Content content) {
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> visit(run);
                case Bracketed bracketed ->
                        bracketed.alternatives().forEach(a -> walk(a.content()));
            }
        }
    }

    private void visit(Run run) {
        var instruments = run.act().equals(sight.texts().draft().instrument());
        if (!instruments || run.from() < next || !base.startsWith(run.text(), run.from())) {
            return;
        }
        if (last != null && run.from() > next) {
            gaps.put(last, run.from());
        }
        kept.put(run, run.from());
        last = run;
        next = run.from() + run.text().length();
    }

    private List<Piece> pieces(Content content, Author within) {
        var pieces = new ArrayList<Piece>();
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> run(pieces, run, within);
                case Bracketed bracketed ->
                        pieces.add(
                                new InBrackets(
                                        bracketed.id(),
                                        bracketed.alternatives().stream()
                                                .map(a -> alternative(bracketed.id(), a))
                                                .toList(),
                                        spaced(pieces, bracketed.placeholder())));
            }
        }
        return pieces;
    }

    /** What is missing stands apart from the word before it, as its filling will. */
    private static String spaced(List<Piece> before, String placeholder) {
        var joined =
                placeholder != null
                        && !Character.isWhitespace(placeholder.charAt(0))
                        && !before.isEmpty()
                        && before.getLast() instanceof Words words
                        && words.change() != Change.STRUCK
                        && !Character.isWhitespace(words.text().charAt(words.text().length() - 1));
        return joined ? " " + placeholder : placeholder;
    }

    private Paper.Alternative alternative(String bracket, Alternative a) {
        var author = authors.alternative(a.id(), a.by(), brackets.get(bracket));
        var name = a.by().equals(Bracketing.THE_TEXT) ? null : sight.name(a.by());
        return new Paper.Alternative(a.id(), a.by(), name, pieces(a.content(), author));
    }

    private void run(List<Piece> pieces, Run run, Author within) {
        var from = kept.get(run);
        if (run.act().equals(provision.origin() + ".heading")) {
            pieces.add(words(run.text(), Change.KEPT, null));
            return;
        }
        if (from == null) {
            var own = within != null && run.act().equals(within.act());
            pieces.add(words(run.text(), Change.ADDED, own ? within : authors.of(run.act())));
            return;
        }
        pieces.add(words(run.text(), Change.KEPT, null));
        var to = gaps.get(run);
        if (to != null) {
            strike(pieces, from + run.text().length(), to);
        }
    }

    private void strike(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(words(base.substring(from, to), Change.STRUCK, latest()));
        }
    }

    /** Who changed the provision last: strikes leave no characters that could bear a name. */
    private Author latest() {
        return provision.acts().stream()
                .filter(act -> !act.equals(sight.texts().draft().instrument()))
                .map(authors::of)
                .filter(author -> author.who() != null) // a bracket opened has struck nothing
                .reduce((earlier, later) -> later)
                .orElseGet(() -> provision.taken().isEmpty() ? unknown() : authors.of(taken()));
    }

    private String taken() {
        var t = provision.taken().getLast();
        return Proposal.act(t.proposal(), t.revision(), t.n());
    }

    private Author unknown() {
        return new Author(provision.id(), null, sight.texts().draft().title(), null);
    }

    private static Words words(String text, Change change, Author by) {
        return new Words(text, change, by);
    }
}
