package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.proposal.decision.EarlyWarning;
import plenary.proposal.text.Adoptions;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Touching;
import plenary.proposal.text.wording.Bracketing;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;
import plenary.proposal.text.wording.Tree;

/**
 * A provision of the draft. Where a closed body works on it, others see it as it was {@code
 * referred}.
 *
 * @param state not-discussed, under-discussion, bracketed, agreed-in-the-body,
 *     agreed-ad-referendum, first-reading, second-reading, reopened, or referred
 * @param body the body it is with; absent while no body has taken it up
 * @param version for If-Match
 * @param parent the provision it is a sub-paragraph of; absent for none
 * @param level how many provisions stand above it, 0 for one that is no sub-paragraph
 * @param added whether the instrument has no wording for it
 * @param struck whether it is struck out (SUP)
 * @param shown the wording with brackets, as a delegate reads it
 * @param pieces the wording as a tree
 * @param difference from the instrument's wording, word by word; for a new provision empty
 * @param brackets those that are open, oldest first
 * @param depth how deep brackets stand in one another, 0 to 8
 * @param deep whether that is deep enough to warn of
 * @param challenged whether its scope, or that of a proposal in it, is challenged and not ruled on
 * @param call the open call for consensus about it
 * @param references provisions its wording refers to by number
 * @param acts names of the acts that touched it, oldest first
 * @param adReferendum delegations that agree subject to confirmation, which is awaited
 * @param reopening the open question of opening it again
 * @param commitments promises made in its body or above
 * @param title the heading as a tree, where a bracket stands in it
 * @param warnings notices of advisory groups that it risks their veto; they have no effect
 * @param referral where a closed group works on it: the referral
 * @param under the heading as it was before brackets stood in it: provisions that follow one
 *     another under one heading share it; absent where it is the heading
 * @param settled what an adopted text made of it; absent where none has, or it has moved since
 * @param opening how it is opened again; absent where it does not stand agreed: then its words may
 *     be touched as they are
 */
@Schema(name = "DraftProvisionView")
record ProvisionView(
        @Schema(required = true) String id,
        @Schema(required = true) String number,
        String part,
        String heading,
        String parent,
        int level,
        boolean binding,
        @Schema(required = true) String state,
        String body,
        String bodyName,
        long version,
        boolean added,
        boolean struck,
        String baseText,
        String shown,
        List<PieceView> pieces,
        List<Change> difference,
        List<BracketView> brackets,
        int depth,
        boolean deep,
        List<ReservationView> reservations,
        boolean challenged,
        String call,
        List<TakenView> instructions,
        List<String> references,
        List<String> acts,
        List<AdReferendumView> adReferendum,
        String reopening,
        List<Commitment> commitments,
        List<PieceView> title,
        List<EarlyWarning> warnings,
        ReferralNote referral,
        String under,
        SettledNote settled,
        OpeningNote opening) {

    /**
     * @param outcome adopted; or carried-over, where the instrument's wording stands and the
     *     negotiated one goes on the next agenda
     * @param text the adopted text
     * @param sha256 of that text
     */
    record SettledNote(
            @Schema(required = true) String outcome,
            @Schema(required = true) String text,
            @Schema(required = true) String sha256) {}

    /**
     * The way to words that stand agreed: provision.reopen.
     *
     * @param body whose chair opens them
     * @param rule freely, chair, consensus or vote: how the charter has that decided
     * @param byAct whether an act on the words, such as an edit, may open them itself with a reason
     */
    @Schema(name = "OpeningNote")
    record OpeningNote(
            @Schema(required = true) String body,
            @Schema(required = true) String rule,
            @Schema(required = true) boolean byAct) {}

    /** That it is with a closed group, on which mandate, until when and since when. */
    record ReferralNote(
            @Schema(required = true) String id, String mandate, Instant deadline, Instant since) {}

    /** An instruction that stands in the draft here. */
    record TakenView(String proposal, String symbol, int revision, int n, InstructionKind kind) {}

    static ProvisionView of(Sight sight, Provision p) {
        var texts = sight.texts();
        var references = List.copyOf(texts.references(p.id()));
        return of(sight, p, references, texts.openBracketsOf(p.id()), Adoptions.of(texts));
    }

    /**
     * @param open its open brackets, oldest first
     */
    static ProvisionView of(
            Sight sight,
            Provision p,
            List<String> references,
            List<Bracket> open,
            Adoptions adoptions) {
        var texts = sight.texts();
        var referred = !sight.sees(p);
        // what a closed group adds has a place for others, and no words
        var shown = referred && p.content().pieces().isEmpty() ? null : p.content().shown();
        var depth = Math.max(Tree.depth(p.content()), Tree.depth(p.title()));
        return new ProvisionView(
                p.id(),
                p.number(),
                p.part(),
                p.heading(),
                p.parent(),
                texts.level(p),
                p.binding(),
                referred ? "referred" : word(p.state()),
                p.body(),
                p.body() == null ? null : sight.bodyName(p.body()),
                p.version(),
                p.fresh(),
                p.suppressed(),
                p.baseText(),
                shown,
                PieceView.of(sight, p.content()),
                p.fresh() || shown == null
                        ? List.of()
                        : Difference.phrased(p.baseText(), p.suppressed() ? "" : shown),
                open.stream().map(b -> BracketView.of(sight, b)).toList(),
                depth,
                depth >= Bracketing.WARNED,
                texts.reservations().all().stream()
                        .filter(r -> p.id().equals(r.provision()) && r.stands())
                        .map(r -> ReservationView.of(sight, r))
                        .toList(),
                challenged(sight, p),
                texts.calls().all().stream()
                        .filter(c -> c.open() && c.pins(p.id()))
                        .map(c -> c.id())
                        .findFirst()
                        .orElse(null),
                p.taken().stream().map(t -> taken(sight, t)).toList(),
                references,
                p.acts(),
                sight.state().agreements().pendingOn(p.id()).stream()
                        .map(one -> AdReferendumView.of(sight, one))
                        .toList(),
                sight.state().agreements().openOn(p.id()).map(r -> r.id()).orElse(null),
                sight.commitments(p.body()),
                p.title().hasBrackets() ? PieceView.of(sight, p.title()) : null,
                warnings(sight, p),
                referral(sight, p),
                p.headingWording() == null ? null : p.baseHeading(),
                referred ? null : adoptions.of(p).map(ProvisionView::settled).orElse(null),
                referred ? null : opening(sight, p, adoptions));
    }

    private static OpeningNote opening(Sight sight, Provision p, Adoptions adoptions) {
        var adopted =
                adoptions.of(p).filter(s -> s.outcome() == Adoptions.Outcome.ADOPTED).isPresent();
        return Touching.way(sight.state(), p, adopted)
                .map(w -> new OpeningNote(w.body(), word(w.rule()), w.byAct()))
                .orElse(null);
    }

    private static SettledNote settled(Adoptions.Settled s) {
        var outcome = s.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SettledNote(outcome, s.text().id(), s.text().sha256());
    }

    private static List<EarlyWarning> warnings(Sight sight, Provision p) {
        return sight.state().decisions().warnings().all().stream()
                .filter(w -> p.id().equals(w.provision()))
                .toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ReferralNote referral(Sight sight, Provision p) {
        return sight.state()
                .forks()
                .out(p.id())
                .map(r -> new ReferralNote(r.id(), r.mandate(), r.deadline(), r.at()))
                .orElse(null);
    }

    private static boolean challenged(Sight sight, Provision p) {
        var floor = sight.state().floor();
        return floor.challenged("provision/" + p.id())
                || p.taken().stream().anyMatch(t -> floor.challenged("proposal/" + t.proposal()));
    }

    private static TakenView taken(Sight sight, Provision.Taken t) {
        return new TakenView(
                t.proposal(),
                sight.texts().proposals().get(t.proposal()).symbol(),
                t.revision(),
                t.n(),
                t.kind());
    }
}
