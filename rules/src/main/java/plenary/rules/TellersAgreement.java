package plenary.rules;

import java.util.List;
import plenary.contracts.rule.Tally;

/** What comes of the tellers' returns. */
public sealed interface TellersAgreement {

    /** Two tellers or more counted every class, and all say the same. */
    record Agreed(Tally tally) implements TellersAgreement {}

    /** Tellers counted differently: the count cannot be closed. */
    record Disagreed(List<Difference> differences) implements TellersAgreement {
        public Disagreed {
            differences = List.copyOf(differences);
        }
    }

    /** These classes still lack a second count. */
    record Awaited(List<String> votingClasses) implements TellersAgreement {
        public Awaited {
            votingClasses = List.copyOf(votingClasses);
        }
    }

    /** A number that cannot be: more hands than seats, or a class that does not vote. */
    record Impossible(List<Fault> faults) implements TellersAgreement {
        public Impossible {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Where two tellers differ.
     *
     * @param answer yes, no, abstain or not-taking-part
     */
    record Difference(
            String votingClass,
            String answer,
            String oneTeller,
            long oneCount,
            String otherTeller,
            long otherCount) {}

    /**
     * What is wrong with one teller's return.
     *
     * @param why a sentence
     */
    record Fault(String teller, String votingClass, String why) {}
}
