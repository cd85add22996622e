package plenary.proposal.term;

import java.util.function.Predicate;
import plenary.proposal.forum.Assembly;
import plenary.proposal.text.Provision;

/**
 * The wording of a provision as somebody may read it: as it stands, or where a closed body works on
 * it and they are not of it, the instrument's.
 */
public record Hearable(Predicate<Provision> seen) {

    /** As anybody may read it. */
    public static Hearable toAll(Assembly assembly) {
        return new Hearable(
                p ->
                        p.body() == null
                                || assembly.bodies()
                                        .find(p.body())
                                        .map(b -> b.open())
                                        .orElse(true));
    }

    public boolean sees(Provision provision) {
        return seen.test(provision);
    }

    /** Its words with their brackets; none where it is struck out or nothing may be read. */
    public String words(Provision provision) {
        if (sees(provision)) {
            return provision.suppressed() ? "" : provision.content().shown();
        }
        return provision.baseText() == null ? "" : provision.baseText();
    }
}
