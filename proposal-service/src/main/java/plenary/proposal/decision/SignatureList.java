package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.proposal.ForumState;
import plenary.proposal.decision.SignatureBook.Signature;

/**
 * Who signed and who did not, delegation by delegation and region by region.
 *
 * @param signed of the delegations that may vote and sign
 * @param notSigned the rest of these; declared or silent
 * @param regions the same by regional group, in the order of the roster
 * @param rows every delegation that may sign, those that may sign only among them
 */
public record SignatureList(int signed, int notSigned, List<Region> regions, List<Row> rows) {

    public SignatureList {
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
    }

    /** Counts of one regional group. */
    public record Region(String region, int signed, int notSigned) {
        /** As it is printed: {@code africa 38/3}. */
        public String shown() {
            return region + " " + signed + "/" + notSigned;
        }
    }

    /**
     * One delegation.
     *
     * @param signature null where it gave none
     * @param voting whether it may vote; those that may only sign are listed and not counted
     */
    public record Row(Delegation delegation, Signature signature, boolean voting) {
        public boolean signed() {
            return signature != null && signature.signed();
        }
    }

    /**
     * @param book null while there is none: nobody has signed
     */
    public static SignatureList of(ForumState state, SignatureBook book) {
        var rows = new ArrayList<Row>();
        for (var delegation : state.assembly().roster().delegations().all()) {
            if (delegation.credentials().maySign() && inChamber(state, delegation)) {
                var signature =
                        book == null
                                ? null
                                : book.signatures().find(delegation.code()).orElse(null);
                rows.add(new Row(delegation, signature, delegation.credentials().mayVote()));
            }
        }
        return counted(rows);
    }

    private static boolean inChamber(ForumState state, Delegation delegation) {
        var charter = state.assembly().forum().charter();
        return delegation.seats().stream().anyMatch(s -> charter.chamber(s.in()).isPresent());
    }

    private static SignatureList counted(List<Row> rows) {
        var signed = 0;
        var voting = 0;
        Map<String, int[]> regions = new LinkedHashMap<>();
        for (var row : rows) {
            if (row.voting()) {
                voting++;
                signed += row.signed() ? 1 : 0;
                var region = row.delegation().region() == null ? "-" : row.delegation().region();
                regions.computeIfAbsent(region, name -> new int[2])[row.signed() ? 0 : 1]++;
            }
        }
        var byRegion =
                regions.entrySet().stream()
                        .map(e -> new Region(e.getKey(), e.getValue()[0], e.getValue()[1]))
                        .toList();
        return new SignatureList(signed, voting - signed, byRegion, rows);
    }
}
