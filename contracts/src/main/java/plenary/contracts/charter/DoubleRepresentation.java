package plenary.contracts.charter;

import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Fraction;

/**
 * What happens where one principal acts through several channels.
 *
 * @param policy what follows
 * @param yields the chamber or advisory group whose seat gives way; null where every channel is
 *     only disclosed
 * @param comparison how the share is held against the bound; null where there is none
 * @param membersSeated an organisation yields when this share of its members holds seats here; null
 *     where any overlap is enough
 */
public record DoubleRepresentation(
        Policy policy, String yields, Comparison comparison, Fraction membersSeated) {

    public enum Policy {
        /** It is shown, and nothing follows. */
        DISCLOSE,
        /** The seat named in {@code yields} is recused. */
        RECUSE,
        /** The group named in {@code yields} advises and holds no veto. */
        ADVISE_ONLY,
        /** The roster is refused. */
        FORBID
    }

    /**
     * Whether an organisation with so many members, so many of them seated here, has to yield.
     *
     * @param seated between 0 and {@code members}
     */
    public boolean catches(long seated, long members) {
        if (members == 0 || seated == 0) {
            return false;
        }
        if (membersSeated == null) {
            return true;
        }
        int compared =
                Long.compare(
                        Math.multiplyExact(seated, membersSeated.denominator()),
                        Math.multiplyExact(members, membersSeated.numerator()));
        return switch (comparison) {
            case MORE_THAN -> compared > 0;
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case FEWER_THAN -> compared < 0;
        };
    }
}
