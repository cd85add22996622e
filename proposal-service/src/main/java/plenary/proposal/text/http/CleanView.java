package plenary.proposal.text.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.decision.SeparateVotes;
import plenary.proposal.item.Items;
import plenary.proposal.text.CleanDraft;
import plenary.proposal.text.CleanDraft.Cleaned;
import plenary.proposal.text.CleanDraft.Reference;
import plenary.proposal.text.Forking;
import plenary.proposal.text.Scope;

/**
 * What would stand if the text were adopted now.
 *
 * @param settled whether no reference to what leaves remains; only then is there a text
 * @param sha256 what a signature would sign; absent while not settled
 * @param carryOvers what was not agreed
 * @param unsettled references to be settled first
 */
record CleanView(
        boolean settled,
        String title,
        String language,
        @Schema(description = "The clean text; empty while not settled.")
                List<CleanProvision> provisions,
        List<CarriedOver> carryOvers,
        List<Reference> unsettled,
        String sha256) {

    /**
     * @param body null for the whole
     */
    static CleanView of(Sight sight, String body) {
        var texts = sight.texts();
        if (body != null && !sight.state().assembly().bodies().has(body)) {
            throw new Refused(RefusalCode.BODY_NOT_FOUND, "There is no body " + body + ".");
        }
        // what is one group's own is put to that group alone, and is no part of it
        var scope =
                Items.joint(
                        sight.state(),
                        body == null
                                ? new Scope.Whole()
                                : Scope.of(sight.state().assembly(), body));
        Forking.unreported(
                        sight.state(),
                        provision -> scope.takes(provision) && !sight.sees(provision))
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal);
                        });
        var draft = texts.draft();
        var state = sight.state();
        var puts = body == null ? state.assembly().plenary() : body;
        var rejected = SeparateVotes.rejected(state, puts);
        return switch (CleanDraft.of(texts, scope, draft.title(), state.citations(), rejected)) {
            case Cleaned.Clean clean -> {
                var text = clean.draft();
                yield new CleanView(
                        true,
                        text.title(),
                        text.language(),
                        text.provisions(),
                        text.carryOvers(),
                        List.of(),
                        text.sha256());
            }
            case Cleaned.Unsettled unsettled ->
                    new CleanView(
                            false,
                            draft.title(),
                            draft.language(),
                            List.of(),
                            unsettled.carryOvers(),
                            unsettled.references(),
                            null);
        };
    }
}
