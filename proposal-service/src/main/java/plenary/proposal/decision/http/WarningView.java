package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.List;
import plenary.proposal.ForumState;
import plenary.proposal.decision.EarlyWarning;

/** Notice that a provision risks a group's veto. It has no effect. */
public record WarningView(
        String id, String group, String provision, String text, long seq, Instant at) {

    /** All of a forum, oldest first; they are public. */
    public static List<WarningView> all(ForumState state) {
        return state.decisions().warnings().all().stream().map(WarningView::of).toList();
    }

    static WarningView of(EarlyWarning warning) {
        return new WarningView(
                warning.id(),
                warning.group(),
                warning.provision(),
                warning.text(),
                warning.seq(),
                warning.at());
    }
}
