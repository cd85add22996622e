package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalPaperEvent.Correction;

/**
 * What lies with a proposal.
 *
 * @param supporters delegations that support its being discussed without sponsoring it
 * @param nonPaper the non-paper it was before, or null
 * @param tabledAs for a non-paper: the proposal it became, or null
 * @param leave the leave by which it came after the deadline, or null
 * @param into the proposal it was merged into or superseded by, or null
 */
public record Dossier(
        List<Addendum> addenda,
        List<Corrigendum> corrigenda,
        List<Supporter> supporters,
        String nonPaper,
        String tabledAs,
        String leave,
        String into) {

    public static final Dossier EMPTY =
            new Dossier(List.of(), List.of(), List.of(), null, null, null, null);

    /** Further instructions beside those that stand. */
    public record Addendum(
            int n, String symbol, Instant at, String by, String reason, List<Instruction> issued) {
        public Addendum {
            issued = issued == null ? List.of() : List.copyOf(issued);
        }
    }

    /** Corrected words; both wordings are kept. */
    public record Corrigendum(
            int n,
            String symbol,
            Instant at,
            String by,
            String reason,
            List<Correction> corrections) {
        public Corrigendum {
            corrections = corrections == null ? List.of() : List.copyOf(corrections);
        }
    }

    public record Supporter(String delegation, Instant at) {}

    public Dossier {
        addenda = addenda == null ? List.of() : List.copyOf(addenda);
        corrigenda = corrigenda == null ? List.of() : List.copyOf(corrigenda);
        supporters = supporters == null ? List.of() : List.copyOf(supporters);
    }

    public boolean supportedBy(String delegation) {
        return supporters.stream().anyMatch(s -> s.delegation().equals(delegation));
    }

    static Dossier tabled(String nonPaper, String leave) {
        return new Dossier(null, null, null, nonPaper, null, leave, null);
    }

    Dossier with(Addendum addendum) {
        return new Dossier(
                and(addenda, addendum), corrigenda, supporters, nonPaper, tabledAs, leave, into);
    }

    Dossier with(Corrigendum corrigendum) {
        return new Dossier(
                addenda, and(corrigenda, corrigendum), supporters, nonPaper, tabledAs, leave, into);
    }

    Dossier with(Supporter supporter) {
        return new Dossier(
                addenda, corrigenda, and(supporters, supporter), nonPaper, tabledAs, leave, into);
    }

    Dossier tabledAs(String proposal) {
        return new Dossier(addenda, corrigenda, supporters, nonPaper, proposal, leave, into);
    }

    Dossier into(String proposal) {
        return new Dossier(addenda, corrigenda, supporters, nonPaper, tabledAs, leave, proposal);
    }

    private static <T> List<T> and(List<T> before, T last) {
        var all = new ArrayList<>(before);
        all.add(last);
        return all;
    }
}
