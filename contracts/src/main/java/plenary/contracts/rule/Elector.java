package plenary.contracts.rule;

import java.util.Map;

/**
 * One seat as it stood when the vote opened.
 *
 * @param seat the seat's id, such as {@code states.FRA}
 * @param delegation the code of the delegation that holds it, such as {@code FRA}
 * @param votingClass the class it is counted in: its chamber, or a part of the chamber
 * @param weight at least 0; 1 where nothing else is said
 * @param designation null for none
 * @param attributes further facts of the seat a charter reads, such as {@code population}
 * @param present whether it was there when voting began, or so represented that it counts as there
 * @param recused whether it yields or has opted out: it shrinks the base and its vote does not
 *     count
 * @param proxied whether it was represented by a proxy that does not count towards the quorum; null
 *     for no
 */
public record Elector(
        String seat,
        String delegation,
        String votingClass,
        long weight,
        String designation,
        Map<String, String> attributes,
        boolean present,
        boolean recused,
        Boolean proxied) {

    public Elector {
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        if (weight < 0) {
            throw new IllegalArgumentException("a seat's weight is at least 0");
        }
    }

    /** A seat whose presence no proxy made doubtful. */
    public Elector(
            String seat,
            String delegation,
            String votingClass,
            long weight,
            String designation,
            Map<String, String> attributes,
            boolean present,
            boolean recused) {
        this(
                seat,
                delegation,
                votingClass,
                weight,
                designation,
                attributes,
                present,
                recused,
                null);
    }

    /** Whether only a proxy that does not count towards the quorum was there for it. */
    public boolean byProxyAlone() {
        return !present && Boolean.TRUE.equals(proxied);
    }
}
