package plenary.proposal.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plenary.contracts.event.RecommendationEvent.ReleaseSigned;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.VetoEvent.VetoOverridden;

/**
 * A group's act that stops what the chambers said yes to.
 *
 * @param cast the act: provisions, reason, cure, and the group's vote it rests on
 * @param electorate seats of the group that may narrow or lift it, as frozen when its window opened
 * @param needs how many of them that takes: as many as the veto itself needed
 * @param brackets by provision: the bracket it left in the draft when the recommendation returned
 * @param releases by provision: seats that agree to let go; read only by the group
 * @param released provisions it no longer stops: the group has let go of them, or was overridden
 * @param overridden the vote of the chambers that lifted it against the group's will; null where
 *     none did
 */
public record Veto(
        VetoCast cast,
        Instant at,
        long seq,
        List<String> electorate,
        int needs,
        Map<String, String> brackets,
        Map<String, List<String>> releases,
        List<String> released,
        VetoOverridden overridden) {

    public Veto {
        electorate = List.copyOf(electorate);
        brackets = Map.copyOf(brackets);
        releases = Map.copyOf(releases);
        released = List.copyOf(released);
    }

    static Veto of(VetoCast cast, Instant at, long seq, GroupWindow window) {
        return new Veto(
                cast,
                at,
                seq,
                window.frozen().electorate(),
                window.frozen().vetoNeeds(),
                Map.of(),
                Map.of(),
                List.of(),
                null);
    }

    Veto bracketed(String provision, String bracket) {
        var next = new LinkedHashMap<>(brackets);
        next.put(provision, bracket);
        return new Veto(cast, at, seq, electorate, needs, next, releases, released, overridden);
    }

    Veto with(ReleaseSigned signed) {
        var next = new LinkedHashMap<>(releases);
        for (var provision : signed.provisions()) {
            next.put(provision, Lists.with(releasedBy(provision), signed.seat()));
        }
        return new Veto(cast, at, seq, electorate, needs, brackets, next, released, overridden);
    }

    Veto lettingGoOf(List<String> provisions) {
        Set<String> gone = new TreeSet<>(released);
        gone.addAll(provisions);
        return new Veto(
                cast,
                at,
                seq,
                electorate,
                needs,
                brackets,
                releases,
                List.copyOf(gone),
                overridden);
    }

    /** The chambers lifted it against its group's will. */
    Veto against(VetoOverridden override) {
        var gone = lettingGoOf(override.provisions()).released();
        return new Veto(cast, at, seq, electorate, needs, brackets, releases, gone, override);
    }

    public String id() {
        return cast.veto();
    }

    public String group() {
        return cast.group();
    }

    /** Seats that agree to let go of a provision. */
    public List<String> releasedBy(String provision) {
        return releases.getOrDefault(provision, List.of());
    }

    /** The provisions it still stops. */
    public List<String> standing() {
        return Lists.less(cast.provisions(), released);
    }
}
