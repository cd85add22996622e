package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Transparency.SeenBy;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Tally;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.decision.Hearing;
import plenary.proposal.decision.Veto;

/**
 * A veto: the group's act, with its reason and its cure. No names.
 *
 * @param provisions what it stopped when it was cast
 * @param standing what it still stops
 * @param brackets by provision: the bracket it left in the draft
 * @param tally of the group's vote, where the charter shows it
 * @param needs how many seats of the group must agree to let go
 * @param releases by provision: seats that agree to let go; to members only
 * @param overridden how the chambers lifted it against the group's will; absent where none did
 */
record VetoView(
        String id,
        String group,
        List<String> provisions,
        List<String> standing,
        String reason,
        Map<String, String> cure,
        Instant at,
        long seq,
        Map<String, String> brackets,
        String poll,
        ClassCount tally,
        int needs,
        Map<String, List<String>> releases,
        Overridden overridden) {

    /**
     * @param provisions what it had still stopped
     * @param poll the chambers' vote that lifted it
     * @param tally of that vote
     */
    record Overridden(List<String> provisions, String poll, ClassCount tally) {
        static Overridden of(ForumState state, Veto veto) {
            var how = veto.overridden();
            return how == null
                    ? null
                    : new Overridden(
                            how.provisions(), how.poll(), VetoView.tally(state, how.poll()));
        }
    }

    static VetoView of(ForumState state, Veto veto, Viewer viewer) {
        var member = viewer.mayRead(Hearing.group(veto.group()));
        var cast = veto.cast();
        return new VetoView(
                veto.id(),
                veto.group(),
                cast.provisions(),
                veto.standing(),
                cast.reason(),
                cast.cure(),
                veto.at(),
                veto.seq(),
                veto.brackets(),
                cast.poll(),
                cast.poll() != null && (member || talliesArePublic(state))
                        ? tally(state, cast.poll())
                        : null,
                veto.needs(),
                member ? veto.releases() : Map.of(),
                Overridden.of(state, veto));
    }

    private static boolean talliesArePublic(ForumState state) {
        var transparency = state.assembly().forum().charter().transparency();
        return transparency != null && transparency.groupTallies() == SeenBy.PUBLIC;
    }

    private static ClassCount tally(ForumState state, String poll) {
        Tally tally = state.decisions().polls().get(poll).result().tally();
        return tally.whole();
    }
}
