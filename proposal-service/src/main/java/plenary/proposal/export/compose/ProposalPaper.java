package plenary.proposal.export.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Author;
import plenary.proposal.export.Paper.Change;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Words;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.Proposal.Item;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Phrases;

/** A proposal: its instructions, each against the wording it would change. */
public final class ProposalPaper {
    private final Sight sight;
    private final Proposal proposal;

    private ProposalPaper(Sight sight, Proposal proposal) {
        this.sight = sight;
        this.proposal = proposal;
    }

    public static Paper of(Sight sight, Proposal proposal) {
        return new ProposalPaper(sight, proposal).paper();
    }

    /** What it would stand behind or under, and in whose article, unless it says. */
    private Optional<Provision> comesInto(Instruction i) {
        return Stream.of(i.after(), i.parent())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .flatMap(sight.texts()::provision);
    }

    private Paper paper() {
        var parts = new Parts();
        for (var item : proposal.items()) {
            var i = item.instruction();
            var there =
                    sight.texts()
                            .provision(i.provision())
                            .or(() -> i.part() == null ? comesInto(i) : Optional.empty())
                            .orElse(null);
            var part = i.part() == null && there != null ? there.part() : i.part();
            var heading = i.heading() == null && there != null ? there.baseHeading() : i.heading();
            var binding = i.binding() == null ? there == null || there.binding() : i.binding();
            parts.add(new Parts.Under(part, heading, binding), provision(item));
        }
        return new Paper(
                Heads.proposal(sight, proposal),
                parts.done(),
                List.of(),
                new Remarks(sight).onTheWhole(null));
    }

    private Paper.Provision provision(Item item) {
        var i = item.instruction();
        var there = sight.texts().provision(i.provision()).orElse(null);
        var number = i.number() == null && there != null ? there.number() : i.number();
        var floor = sight.state().floor();
        return new Paper.Provision(
                i.provision(),
                number == null ? i.provision() : number,
                i.parent() == null && there != null ? there.parent() : i.parent(),
                item.takenUp() ? "taken-up" : "proposed",
                i.body(),
                i.body() == null ? null : sight.bodyName(i.body()),
                there == null || there.fresh(),
                i.kind() == InstructionKind.SUP,
                floor.challenged("proposal/" + proposal.id())
                        || floor.challenged("provision/" + i.provision()),
                new Paper.Instruction(i.n(), i.kind(), i.after(), item.takenUp(), i.reasons()),
                List.of(),
                pieces(item, author(i)),
                List.of(),
                List.of());
    }

    private Author author(Instruction i) {
        var act = Proposal.act(proposal.id(), proposal.revision(), i.n());
        var at = proposal.revisions().isEmpty() ? null : proposal.revisions().getLast().at();
        return new Author(act, proposal.by(), sight.name(proposal.by()), at);
    }

    private List<Piece> pieces(Item item, Author author) {
        var i = item.instruction();
        return switch (i.kind()) {
            case ADD -> words(i.text(), Change.ADDED, author);
            case MOD ->
                    item.difference().isEmpty()
                            ? words(i.text(), Change.ADDED, author)
                            : difference(item, author);
            case SUP -> words(base(i), Change.STRUCK, author);
            case NOC -> words(base(i), Change.KEPT, null);
        };
    }

    /** The instrument's wording, which anybody may read. */
    private String base(Instruction i) {
        return sight.texts().provisions().find(i.provision()).map(p -> p.baseText()).orElse(null);
    }

    private static List<Piece> difference(Item item, Author author) {
        return Phrases.of(item.difference()).stream()
                .map(
                        change ->
                                switch (change.kind()) {
                                    case KEEP ->
                                            (Piece) new Words(change.text(), Change.KEPT, null);
                                    case DELETE -> new Words(change.text(), Change.STRUCK, author);
                                    case INSERT -> new Words(change.text(), Change.ADDED, author);
                                })
                .toList();
    }

    private static List<Piece> words(String text, Change change, Author author) {
        return text == null || text.isEmpty()
                ? List.of()
                : List.of(new Words(text, change, author));
    }
}
