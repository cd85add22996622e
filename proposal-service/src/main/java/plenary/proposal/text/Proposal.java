package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.proposal.text.wording.Change;

/**
 * A numbered document of instructions on provisions.
 *
 * @param id its number in the series
 * @param symbol as printed, with the revision
 * @param by the seat that announced, tabled or reintroduced it
 * @param sponsors every delegation ever named, in order of listing
 * @param items the instructions of the revision that stands
 * @param revisions every revision, the original as 0
 * @param disposition where it ended, or null
 * @param note the note on its announcement or disposition, or null
 * @param source where the wording is paraphrased from, or {@code illustrative}
 * @param dossier its addenda, corrigenda and supporters
 */
public record Proposal(
        String id,
        String symbol,
        String title,
        int revision,
        Life life,
        String by,
        List<Sponsor> sponsors,
        List<Item> items,
        List<Revision> revisions,
        Disposition disposition,
        String note,
        String source,
        Dossier dossier) {

    /** Where in its life a proposal is. */
    public enum Life {
        ANNOUNCED,
        NON_PAPER,
        TABLED,
        REVISED,
        WITHDRAWN,
        REINTRODUCED
    }

    /**
     * One instruction.
     *
     * @param takenUp whether it stands in the draft
     * @param difference for MOD: from the wording it found, computed once when it was tabled
     */
    public record Item(Instruction instruction, boolean takenUp, List<Change> difference) {
        public Item {
            difference = difference == null ? List.of() : List.copyOf(difference);
        }
    }

    /** One revision as it was issued. */
    public record Revision(
            int revision,
            String symbol,
            Instant at,
            String reason,
            List<Instruction> instructions) {
        public Revision {
            instructions = instructions == null ? List.of() : List.copyOf(instructions);
        }
    }

    public Proposal {
        sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
        items = items == null ? List.of() : List.copyOf(items);
        revisions = revisions == null ? List.of() : List.copyOf(revisions);
        dossier = dossier == null ? Dossier.EMPTY : dossier;
    }

    /** Whether its instructions may be taken up. */
    public boolean live() {
        return switch (life) {
            case TABLED, REVISED, REINTRODUCED -> true;
            case ANNOUNCED, NON_PAPER, WITHDRAWN -> false;
        };
    }

    public Optional<Item> item(int n) {
        return items.stream().filter(item -> item.instruction().n() == n).findFirst();
    }

    public Optional<Sponsor> sponsor(String delegation) {
        return sponsors.stream().filter(s -> s.delegation().equals(delegation)).findFirst();
    }

    /** The delegations that have themselves confirmed and not left. */
    public List<String> confirmed() {
        return sponsors.stream()
                .filter(s -> s.stage() == Sponsor.Stage.CONFIRMED)
                .map(Sponsor::delegation)
                .toList();
    }

    /**
     * The name that the characters of an instruction bear: {@code 27.3}, revised {@code 27r1.3}.
     */
    public static String act(String proposal, int revision, int n) {
        return proposal + (revision == 0 ? "" : "r" + revision) + "." + n;
    }

    Proposal in(Life next) {
        return copy(revision, symbol, next, by, sponsors, items, revisions, disposition, note);
    }

    Proposal disposed(Disposition next, String why) {
        return copy(revision, symbol, life, by, sponsors, items, revisions, next, why);
    }

    Proposal revised(int next, String nextSymbol, Instant at, String reason, List<Item> nextItems) {
        var all = new ArrayList<>(revisions);
        var instructions = nextItems.stream().map(Item::instruction).toList();
        all.add(new Revision(next, nextSymbol, at, reason, instructions));
        var named = sponsors.stream().map(Sponsor::revised).toList();
        return copy(next, nextSymbol, Life.REVISED, by, named, nextItems, all, disposition, note);
    }

    Proposal reintroduced(String seat, List<Sponsor> next) {
        return copy(
                revision,
                symbol,
                Life.REINTRODUCED,
                seat,
                next,
                items.stream().map(i -> new Item(i.instruction(), false, i.difference())).toList(),
                revisions,
                null,
                null);
    }

    Proposal sponsors(List<Sponsor> next) {
        return copy(revision, symbol, life, by, next, items, revisions, disposition, note);
    }

    Proposal item(int n, UnaryOperator<Item> change) {
        var next = items.stream().map(i -> i.instruction().n() == n ? change.apply(i) : i).toList();
        return copy(revision, symbol, life, by, sponsors, next, revisions, disposition, note);
    }

    Proposal items(List<Item> next) {
        return copy(revision, symbol, life, by, sponsors, next, revisions, disposition, note);
    }

    Proposal dossier(UnaryOperator<Dossier> change) {
        return new Proposal(
                id,
                symbol,
                title,
                revision,
                life,
                by,
                sponsors,
                items,
                revisions,
                disposition,
                note,
                source,
                change.apply(dossier));
    }

    private Proposal copy(
            int nextRevision,
            String nextSymbol,
            Life nextLife,
            String nextBy,
            List<Sponsor> nextSponsors,
            List<Item> nextItems,
            List<Revision> nextRevisions,
            Disposition nextDisposition,
            String nextNote) {
        return new Proposal(
                id,
                nextSymbol,
                title,
                nextRevision,
                nextLife,
                nextBy,
                nextSponsors,
                nextItems,
                nextRevisions,
                nextDisposition,
                nextNote,
                source,
                dossier);
    }
}
