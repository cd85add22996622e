package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Bracket.Stage;
import plenary.proposal.text.Bracket.StepKind;
import plenary.proposal.text.Provision;
import plenary.proposal.text.wording.Tree;

/**
 * A passage without agreement.
 *
 * @param body the body it is before
 * @param holders who holds it now
 * @param former who held it and let go
 * @param alternatives its wordings; for one that ended, as they stood last
 * @param chosen the alternative that stands when the last holder lets go, or that stands
 * @param inside the brackets round it, outermost first
 * @param depth how many brackets stand round it, itself counted
 * @param shown the wording with brackets
 * @param sort substantive, or linguistic where only the wording in a language is not agreed
 * @param language of a linguistic one
 * @param options whether it wraps the whole provision, so that its alternatives are options
 * @param heading whether it stands in the heading
 * @param placeholder what is missing here and must be filled
 * @param linkedBy who linked it to which bracket, where the record says so
 * @param withdrawn wordings their authors took back
 * @param until when the body it is before is to have dealt with it; absent for no deadline
 * @param overdue whether that instant has passed
 */
record BracketView(
        @Schema(required = true) String id,
        @Schema(required = true) String provision,
        String number,
        @Schema(required = true) Stage stage,
        @Schema(required = true) String body,
        String bodyName,
        List<HolderView> holders,
        List<HolderView> former,
        List<AlternativeView> alternatives,
        String chosen,
        List<StepView> path,
        String call,
        List<String> links,
        List<String> inside,
        int depth,
        String shown,
        String ending,
        @Schema(required = true) String sort,
        String language,
        boolean options,
        boolean heading,
        String placeholder,
        List<Bracket.Linker> linkedBy,
        List<WithdrawnView> withdrawn,
        Instant until,
        boolean overdue) {

    /**
     * A wording that its author took back.
     *
     * @param into the wording in favour of which; absent for none
     */
    record WithdrawnView(
            @Schema(required = true) String id,
            @Schema(required = true) String name,
            String shown,
            String into,
            Instant at) {}

    /**
     * @param holder a seat or {@code group:…}
     * @param reason may be absent: an objection needs none
     * @param leaving why it let go, where it said so
     */
    record HolderView(
            @Schema(required = true) String holder,
            @Schema(required = true) String name,
            Instant since,
            String reason,
            Instant until,
            String leaving) {}

    /**
     * Where it has been.
     *
     * @param until when that body was to have dealt with it
     */
    record StepView(
            StepKind kind,
            String body,
            String bodyName,
            Instant at,
            long seq,
            String note,
            Instant until) {}

    static BracketView of(Sight sight, Bracket b) {
        var provision = sight.texts().provisions().find(b.provision()).orElse(null);
        var there = there(provision, b);
        var alternatives = there == null ? b.ended() : there.alternatives();
        var inside = there == null ? List.<String>of() : around(provision.around(b.id()), b.id());
        return new BracketView(
                b.id(),
                b.provision(),
                provision == null ? null : provision.number(),
                b.stage(),
                b.body(),
                sight.bodyName(b.body()),
                holders(sight, b, true),
                holders(sight, b, false),
                AlternativeView.of(sight, alternatives),
                b.chosen(),
                b.path().stream().map(s -> step(sight, s)).toList(),
                b.call(),
                seen(sight, b.links()),
                seen(sight, inside),
                inside.size() + 1,
                new Content(List.of(new Bracketed(b.id(), alternatives, b.placeholder()))).shown(),
                b.ending(),
                b.linguistic() ? "linguistic" : "substantive",
                b.language(),
                there != null && provision.wholly(b.id()),
                there != null && Tree.bracket(provision.content(), b.id()).isEmpty(),
                b.placeholder(),
                b.linkers().stream()
                        .filter(l -> !seen(sight, List.of(l.with())).isEmpty())
                        .toList(),
                b.withdrawn().stream().map(w -> withdrawn(sight, w)).toList(),
                b.open() ? b.deadline() : null,
                b.open() && b.deadline() != null && !sight.now().isBefore(b.deadline()));
    }

    private static WithdrawnView withdrawn(Sight sight, Bracket.Withdrawn w) {
        var alternative = w.alternative();
        return new WithdrawnView(
                alternative.id(),
                sight.name(alternative.by()),
                alternative.content().shown(),
                w.into(),
                w.at());
    }

    private static List<String> seen(Sight sight, List<String> brackets) {
        return brackets.stream()
                .filter(id -> sight.sees(sight.texts().brackets().get(id)))
                .toList();
    }

    private static Bracketed there(Provision provision, Bracket b) {
        return provision == null || !b.open()
                ? null
                : Tree.bracket(provision.around(b.id()), b.id()).orElse(null);
    }

    private static List<String> around(Content content, String bracket) {
        return Tree.around(content, Tree.levelOf(content, bracket).orElse(Tree.ROOT));
    }

    private static List<HolderView> holders(Sight sight, Bracket b, boolean now) {
        return b.holders().stream()
                .filter(h -> (h.until() == null) == now)
                .map(
                        h ->
                                new HolderView(
                                        h.holder(),
                                        sight.name(h.holder()),
                                        h.since(),
                                        h.reason(),
                                        h.until(),
                                        h.leaving()))
                .toList();
    }

    private static StepView step(Sight sight, Bracket.Step s) {
        return new StepView(
                s.kind(), s.body(), sight.bodyName(s.body()), s.at(), s.seq(), s.note(), s.until());
    }
}
