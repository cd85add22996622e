package plenary.proposal.text;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ProposalEvent;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionAllocated;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.ProposalEvent.ProposalAnnounced;
import plenary.contracts.event.ProposalEvent.ProposalDisposed;
import plenary.contracts.event.ProposalEvent.ProposalReintroduced;
import plenary.contracts.event.ProposalEvent.ProposalRevised;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.contracts.event.ProposalEvent.ProposalWithdrawn;
import plenary.contracts.event.ProposalEvent.SponsorConfirmed;
import plenary.contracts.event.ProposalEvent.SponsorDenied;
import plenary.contracts.event.ProposalEvent.SponsorLeft;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.text.Proposal.Item;
import plenary.proposal.text.Proposal.Life;
import plenary.proposal.text.Proposal.Revision;
import plenary.proposal.text.Sponsor.Stage;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;

/** How the texts stand after a fact about a proposal. */
final class ProposalFacts {
    private ProposalFacts() {}

    static Texts after(Texts texts, Recorded entry, ProposalEvent fact) {
        return switch (fact) {
            case ProposalAnnounced e -> texts.with(announced(entry, e));
            case ProposalTabled e -> PaperFacts.numbered(texts, e).with(tabled(texts, entry, e));
            case ProposalRevised e -> revised(texts, entry, e);
            case ProposalWithdrawn e ->
                    Leaving.of(texts, e.proposal(), taken -> true)
                            .texts(entry.seq())
                            .with(texts.proposals().get(e.proposal()).in(Life.WITHDRAWN));
            case ProposalReintroduced e -> texts.with(reintroduced(texts, entry, e));
            case ProposalDisposed e ->
                    texts.with(
                            texts.proposals()
                                    .get(e.proposal())
                                    .disposed(e.disposition(), e.note())
                                    .dossier(d -> d.into(e.into())));
            case SponsorConfirmed e ->
                    sponsor(texts, entry, e.proposal(), e.delegation(), Stage.CONFIRMED, null);
            case SponsorDenied e ->
                    sponsor(texts, entry, e.proposal(), e.delegation(), Stage.DENIED, e.reason());
            case SponsorLeft e ->
                    sponsor(texts, entry, e.proposal(), e.delegation(), Stage.LEFT, e.reason());
            case InstructionAllocated e ->
                    texts.with(
                            texts.proposals()
                                    .get(e.proposal())
                                    .item(e.n(), item -> allocated(item, e.body())));
        };
    }

    private static Proposal announced(Recorded entry, ProposalAnnounced e) {
        var submitter =
                Sponsor.named(Seats.delegation(e.by()), Stage.CONFIRMED, e.by(), entry.at());
        return new Proposal(
                e.proposal(),
                e.proposal(),
                e.title(),
                0,
                Life.ANNOUNCED,
                e.by(),
                List.of(submitter),
                List.of(),
                List.of(),
                null,
                e.note(),
                null,
                null);
    }

    private static Proposal tabled(Texts texts, Recorded entry, ProposalTabled e) {
        return new Proposal(
                e.proposal(),
                e.symbol(),
                e.title(),
                0,
                Life.TABLED,
                e.by(),
                joined(texts, e.proposal(), sponsors(entry, e.by(), e.listed())),
                items(texts, e.instructions()),
                List.of(new Revision(0, e.symbol(), entry.at(), null, e.instructions())),
                null,
                texts.proposals().find(e.proposal()).map(Proposal::note).orElse(null),
                e.source(),
                Dossier.tabled(e.nonPaper(), e.leave()));
    }

    /** With those who joined it themselves while it was announced only. */
    private static List<Sponsor> joined(Texts texts, String id, List<Sponsor> named) {
        var before = texts.proposals().find(id).map(Proposal::sponsors).orElse(List.of());
        var submitter = named.getFirst().delegation();
        var all = new ArrayList<>(named);
        for (var sponsor : before) {
            if (sponsor.stage() == Stage.CONFIRMED && !sponsor.delegation().equals(submitter)) {
                all.removeIf(s -> s.delegation().equals(sponsor.delegation()));
                all.add(sponsor);
            }
        }
        return all;
    }

    static List<Sponsor> sponsors(Recorded entry, String by, List<String> others) {
        var submitter = Seats.delegation(by);
        var sponsors = new ArrayList<Sponsor>();
        sponsors.add(Sponsor.named(submitter, Stage.CONFIRMED, by, entry.at()));
        for (var listed : others) {
            if (!listed.equals(submitter)) {
                sponsors.add(Sponsor.named(listed, Stage.LISTED, by, entry.at()));
            }
        }
        return sponsors;
    }

    private static Texts revised(Texts texts, Recorded entry, ProposalRevised e) {
        var kept = e.instructions().stream().map(Instruction::provision).toList();
        var before = texts.proposals().get(e.proposal());
        var next =
                before.revised(
                        e.revision(),
                        e.symbol(),
                        entry.at(),
                        e.reason(),
                        items(texts, e.instructions()));
        return Leaving.dropped(texts, before, kept).texts(entry.seq()).with(next);
    }

    static List<Item> items(Texts texts, List<Instruction> instructions) {
        return instructions.stream().map(i -> new Item(i, false, difference(texts, i))).toList();
    }

    static List<Change> difference(Texts texts, Instruction instruction) {
        if (instruction.kind() != InstructionKind.MOD) {
            return List.of();
        }
        return texts.provision(instruction.provision())
                .map(p -> p.fresh() ? asAdded(texts, p) : p.baseText())
                .map(found -> Difference.between(found, instruction.text()))
                .orElse(List.of());
    }

    // not as it stands: a closed body may be at work on it, and a proposal is for all to read
    private static String asAdded(Texts texts, Provision fresh) {
        return texts.proposals().find(fresh.origin()).stream()
                .flatMap(p -> p.items().stream())
                .map(Item::instruction)
                .filter(i -> i.kind() == InstructionKind.ADD)
                .filter(i -> fresh.id().equals(i.provision()))
                .map(Instruction::text)
                .findFirst()
                .orElse("");
    }

    private static Item allocated(Item item, String body) {
        var i = item.instruction();
        return new Item(Instructions.allocated(i, body), item.takenUp(), item.difference());
    }

    private static Proposal reintroduced(Texts texts, Recorded entry, ProposalReintroduced e) {
        var proposal = texts.proposals().get(e.proposal());
        var code = Seats.delegation(e.by());
        var sponsors = new ArrayList<>(proposal.sponsors());
        sponsors.removeIf(s -> s.delegation().equals(code));
        var again =
                proposal.sponsor(code)
                        .map(s -> s.now(Stage.CONFIRMED, entry.at(), null))
                        .orElseGet(() -> Sponsor.named(code, Stage.CONFIRMED, e.by(), entry.at()));
        sponsors.addFirst(again);
        return proposal.reintroduced(e.by(), sponsors);
    }

    private static Texts sponsor(
            Texts texts, Recorded entry, String id, String code, Stage stage, String reason) {
        var proposal = texts.proposals().get(id);
        var sponsors =
                proposal.sponsors().stream()
                        .map(
                                s ->
                                        s.delegation().equals(code)
                                                ? s.now(stage, entry.at(), reason)
                                                : s)
                        .toList();
        return texts.with(proposal.sponsors(sponsors));
    }
}
