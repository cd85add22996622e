package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.RULE_NEEDS_SEATS;
import static plenary.contracts.refusal.RefusalCode.SECRET_CLASS_TOO_SMALL;
import static plenary.contracts.refusal.RefusalCode.SECRET_WEIGHTS_DIFFER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Charter;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Rule;

/** Whether a sum can hide whose answers it is made of. */
final class Secrecy {
    private Secrecy() {}

    /** Why this electorate cannot vote in secret under this rule; empty where it can. */
    static Optional<Refusal> unfit(Charter charter, Rule rule, Electorate electorate) {
        if (rule.needsSeats()) {
            return Optional.of(
                    RULE_NEEDS_SEATS.because(
                            "The rule "
                                    + rule.name()
                                    + " counts by seat, and a sealed ballot has none."));
        }
        var least = charter.methods().smallestSecretClass();
        for (var name : electorate.votingClasses()) {
            var voting =
                    electorate.electors().stream()
                            .filter(e -> e.votingClass().equals(name) && !e.recused())
                            .toList();
            if (voting.stream().map(Elector::weight).distinct().count() > 1) {
                return Optional.of(
                        SECRET_WEIGHTS_DIFFER.because("Seats of " + name + " weigh differently."));
            }
            var present = mayAnswer(electorate, voting);
            if (present < least) {
                return Optional.of(
                        Refusal.of(
                                SECRET_CLASS_TOO_SMALL,
                                "In "
                                        + name
                                        + " "
                                        + present
                                        + " seats are present, and a secret vote needs "
                                        + least
                                        + ".",
                                Map.of("votingClass", name, "present", present, "least", least)));
            }
        }
        return Optional.empty();
    }

    /** Those there and those represented; all where nobody noted the presence. */
    private static long mayAnswer(Electorate electorate, List<Elector> voting) {
        if (electorate.electors().stream().noneMatch(Elector::present)) {
            return voting.size();
        }
        return voting.stream().filter(e -> e.present() || e.byProxyAlone()).count();
    }
}
