package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.METHOD_DEMANDED;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Methods;
import plenary.contracts.charter.Transparency.SeenBy;
import plenary.contracts.charter.VotingMethod;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.ForumState;

/** How a charter has votes taken. */
final class Takings {
    private Takings() {}

    /** The method where nobody asks for another. */
    static Method usual(Charter charter) {
        return asked(charter.methods().usual());
    }

    static Method asked(VotingMethod method) {
        return switch (method) {
            case SHOW_OF_HANDS -> Method.SHOW_OF_HANDS;
            case ROLL_CALL -> Method.ROLL_CALL;
            case RECORDED -> Method.RECORDED;
            case SECRET -> Method.SECRET;
        };
    }

    static VotingMethod word(Method method) {
        return switch (method) {
            case SHOW_OF_HANDS -> VotingMethod.SHOW_OF_HANDS;
            case ROLL_CALL -> VotingMethod.ROLL_CALL;
            case RECORDED -> VotingMethod.RECORDED;
            case SECRET -> VotingMethod.SECRET;
        };
    }

    /**
     * The method of what groups and the public are owed names for, where nobody asks for another.
     */
    private static Method usualByName(Charter charter) {
        var usual = usual(charter);
        return byName(usual) ? usual : Method.ROLL_CALL;
    }

    /**
     * The method of what is put as a whole, and of its parts: by name, since the groups and the
     * public are owed whose yes it was that is vetoed or stands; unless a secret vote is asked for
     * by right, which goes before that.
     *
     * @param met the method enough delegations have asked for
     * @param named by the moderator; null for none
     */
    static Method ofWhole(Charter charter, Optional<Method> met, Method named) {
        return Optional.ofNullable(named).or(() -> met).orElseGet(() -> usualByName(charter));
    }

    /** Why what is put as a whole is not voted on by this method; empty where it is. */
    static Optional<Refusal> unfitForWhole(Optional<Method> met, Method method) {
        var byRight = method == Method.SECRET && met.isPresent();
        return another(met, method)
                .or(
                        () ->
                                byName(method) || byRight
                                        ? Optional.empty()
                                        : Optional.of(
                                                METHOD_NOT_ALLOWED_HERE.because(
                                                        "A recommendation, and a part of one, is"
                                                                + " voted on by name.")));
    }

    /** Whether it is known who voted how. */
    private static boolean byName(Method method) {
        return method == Method.ROLL_CALL || method == Method.RECORDED;
    }

    /** What was asked for by right, else what the moderator names, else the charter's usual one. */
    static Method chosen(ForumState state, String body, String subject, Method named) {
        return Optional.ofNullable(named)
                .or(() -> Demands.met(state, body, subject))
                .orElseGet(() -> usual(state.assembly().forum().charter()));
    }

    /** Why a vote cannot be taken by this method; empty where it can. */
    static Optional<Refusal> unfit(ForumState state, String body, String subject, Method method) {
        var charter = state.assembly().forum().charter();
        if (!allowed(charter, method)) {
            return Optional.of(
                    METHOD_NOT_ALLOWED_HERE.because(
                            "The charter does not provide for this method."));
        }
        var met = Demands.met(state, body, subject);
        var another = another(met, method);
        if (another.isPresent()) {
            return another;
        }
        return method == Method.SECRET && met.isEmpty() && usual(charter) != Method.SECRET
                ? Optional.of(
                        METHOD_NOT_ALLOWED_HERE.because(
                                "A secret vote is taken when enough delegations ask for it."))
                : Optional.empty();
    }

    /** That another method was asked for by right. */
    private static Optional<Refusal> another(Optional<Method> met, Method method) {
        return met.filter(asked -> asked != method)
                .map(
                        asked ->
                                Refusal.of(
                                        METHOD_DEMANDED,
                                        "Enough delegations have asked for "
                                                + asked.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' ')
                                                + ".",
                                        Map.of("method", asked)));
    }

    private static boolean allowed(Charter charter, Method method) {
        var asCharter = word(method);
        Methods methods = charter.methods();
        return methods.usual() == asCharter
                || methods.whenHandsAreUnclear() == asCharter
                || methods.delegationsToDemand(asCharter).isPresent();
    }

    static boolean namesShown(Charter charter, Method method) {
        var transparency = charter.transparency();
        return byName(method)
                && (transparency == null || transparency.ballotsByName() == SeenBy.PUBLIC);
    }
}
