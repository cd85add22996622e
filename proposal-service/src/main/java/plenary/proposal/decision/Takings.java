package plenary.proposal.decision;

import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Methods;
import plenary.contracts.charter.Transparency.SeenBy;
import plenary.contracts.charter.VotingMethod;
import plenary.contracts.event.PollEvent.Method;

/** How a charter has votes taken. */
final class Takings {
    private Takings() {}

    /** The method where nobody asks for another; not allowed itself where votes are secret. */
    static Method usual(Charter charter) {
        return switch (charter.methods().usual()) {
            case SHOW_OF_HANDS -> Method.SHOW_OF_HANDS;
            case ROLL_CALL -> Method.ROLL_CALL;
            case RECORDED, SECRET -> Method.RECORDED;
        };
    }

    static boolean allowed(Charter charter, Method method) {
        var asCharter =
                switch (method) {
                    case SHOW_OF_HANDS -> VotingMethod.SHOW_OF_HANDS;
                    case ROLL_CALL -> VotingMethod.ROLL_CALL;
                    case RECORDED -> VotingMethod.RECORDED;
                };
        Methods methods = charter.methods();
        return methods.usual() == asCharter
                || methods.whenHandsAreUnclear() == asCharter
                || methods.delegationsToDemand(asCharter).isPresent();
    }

    static boolean namesShown(Charter charter, Method method) {
        var transparency = charter.transparency();
        return method != Method.SHOW_OF_HANDS
                && (transparency == null || transparency.ballotsByName() == SeenBy.PUBLIC);
    }
}
