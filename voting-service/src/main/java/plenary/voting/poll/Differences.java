package plenary.voting.poll;

import java.util.stream.Collectors;
import plenary.rules.TellersAgreement.Disagreed;
import plenary.rules.TellersAgreement.Impossible;

/** What stands between tellers, in words. */
public final class Differences {

    private Differences() {}

    /** Each difference in a sentence. */
    public static String say(Disagreed disagreed) {
        return disagreed.differences().stream()
                .map(
                        d ->
                                "In %s %s counted %d %s and %s %d."
                                        .formatted(
                                                d.votingClass(),
                                                d.oneTeller(),
                                                d.oneCount(),
                                                d.answer(),
                                                d.otherTeller(),
                                                d.otherCount()))
                .collect(Collectors.joining(" "));
    }

    /** Each fault in a sentence. */
    public static String say(Impossible impossible) {
        return impossible.faults().stream()
                .map(f -> "%s, %s: %s.".formatted(f.teller(), f.votingClass(), f.why()))
                .collect(Collectors.joining(" "));
    }
}
