package plenary.proposal.export.compose;

import java.util.HashMap;
import java.util.Map;
import plenary.proposal.export.Paper.Author;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.http.Sight;

/** Who wrote the words that bear an act's name, as far as the state tells. */
final class Authors {
    private final Sight sight;
    private final Map<String, Author> byAct = new HashMap<>();

    Authors(Sight sight) {
        this.sight = sight;
        sight.texts().proposals().all().forEach(this::proposal);
    }

    private void proposal(Proposal p) {
        for (var revision : p.revisions()) {
            for (var i : revision.instructions()) {
                var act = Proposal.act(p.id(), revision.revision(), i.n());
                var name = sight.name(p.by()) + " (" + revision.symbol() + ")";
                byAct.put(act, new Author(act, p.by(), name, revision.at()));
            }
        }
    }

    /** The author of an act; one of whom only the act is known bears its name. */
    Author of(String act) {
        return byAct.computeIfAbsent(act, this::find);
    }

    private Author find(String act) {
        var dot = act.lastIndexOf('.');
        var stem = dot < 0 ? act : act.substring(0, dot);
        var taken = byAct.get(stem); // taken up a second time: 27.3.2
        if (taken != null) {
            return new Author(act, taken.who(), taken.name(), taken.at());
        }
        return sight.texts()
                .brackets()
                .find(stem)
                .filter(sight::sees)
                .map(bracket -> ended(bracket, act))
                .orElseGet(() -> new Author(act, null, edited(act), null));
    }

    /** Only who moderates edits a draft. */
    private static String edited(String act) {
        return act.startsWith("edit-") ? "Chair (" + act + ")" : act;
    }

    /** Of words that a bracket left behind when it was lifted. */
    private Author ended(Bracket bracket, String act) {
        return bracket.ended().stream()
                .filter(a -> a.id().equals(act))
                .findFirst()
                .map(a -> alternative(act, a.by(), bracket))
                .orElseGet(() -> new Author(act, null, act, null));
    }

    Author alternative(String act, String by, Bracket bracket) {
        var since = bracket == null ? null : bracket.path().getFirst().at();
        return new Author(act, by, sight.name(by), since);
    }
}
