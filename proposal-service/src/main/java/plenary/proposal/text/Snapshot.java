package plenary.proposal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.text.Content;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;

/**
 * A provision at one instant, with the brackets that stood in it.
 *
 * @param brackets in the order of its wording
 */
public record Snapshot(Provision provision, List<Bracket> brackets) {

    public Snapshot {
        brackets = brackets == null ? List.of() : List.copyOf(brackets);
    }

    /** As it stands now. */
    public static Snapshot of(Texts texts, Provision provision) {
        return new Snapshot(provision, standing(texts, provision));
    }

    private static List<Bracket> standing(Texts texts, Provision provision) {
        var standing = new ArrayList<Bracket>();
        for (var there : provision.brackets()) {
            texts.brackets().find(there.id()).ifPresent(standing::add);
        }
        return standing;
    }

    /** The wording with who holds what in it, and the heading where a bracket stands there. */
    public Fates.Side whole() {
        var pieces = new ArrayList<>(provision.content().pieces());
        if (provision.title().hasBrackets()) {
            pieces.addAll(provision.title().pieces());
        }
        return new Fates.Side(new Content(pieces), side().holders());
    }

    /** The wording with who holds what in it. */
    public Fates.Side side() {
        var holders = new LinkedHashMap<String, List<String>>();
        brackets.forEach(b -> holders.put(b.id(), b.holding()));
        return new Fates.Side(provision.content(), holders);
    }

    /** The bracket as it stood, or null. */
    Bracket bracket(String id) {
        return brackets.stream().filter(b -> b.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * How it would stand had a proposal been withdrawn or revised in the open draft; null where the
     * provision leaves with it.
     */
    public Snapshot after(Texts texts, Recorded entry) {
        var draft =
                new Draft(
                        texts.draft().instrument(),
                        texts.draft().title(),
                        texts.draft().language(),
                        texts.draft().source(),
                        List.of(provision.id()),
                        0);
        var alone =
                new Texts(
                        draft,
                        texts.proposals(),
                        new Shelf<>(Map.of(provision.id(), provision)),
                        Shelf.empty(),
                        Shelf.empty(),
                        Shelf.empty(),
                        Shelf.empty());
        var next = alone.evolve(entry).provision(provision.id()).orElse(null);
        if (next == null || next == provision) {
            return next == null ? null : this;
        }
        var kept = next.brackets().stream().map(b -> bracket(b.id())).toList();
        return new Snapshot(next, kept);
    }
}
