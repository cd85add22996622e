package plenary.proposal.decision.http;

import java.time.Instant;
import plenary.proposal.decision.EarlyWarning;

/** Notice that a provision risks a group's veto. It has no effect. */
record WarningView(String id, String group, String provision, String text, long seq, Instant at) {

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
