package plenary.proposal.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Outcome;
import plenary.proposal.ForumState;
import plenary.proposal.whatif.Replay.ReplayFate;
import plenary.proposal.whatif.Replay.ReplayedProvision;
import plenary.rules.whatif.Result;

/** What differs under another charter, said to somebody who reads nothing else. */
final class ReplayWords {
    private ReplayWords() {}

    static Map<String, String> of(
            Charter charter,
            ForumState state,
            List<ReplayedProvision> provisions,
            Optional<Result.Counted> counted) {
        var english = new Saying(charter, state, provisions, counted, "en");
        var french = new Saying(charter, state, provisions, counted, "fr");
        return Map.of("en", english.said(), "fr", french.said());
    }

    private record Saying(
            Charter charter,
            ForumState state,
            List<ReplayedProvision> provisions,
            Optional<Result.Counted> counted,
            String language) {

        String said() {
            return asItWas() + " " + under();
        }

        private boolean french() {
            return language.equals("fr");
        }

        private String name() {
            return charter.title().getOrDefault(language, charter.name());
        }

        private String numbers(List<ReplayedProvision> some) {
            var numbers = some.stream().map(ReplayedProvision::number).toList();
            if (numbers.size() < 2) {
                return String.join("", numbers);
            }
            return String.join(", ", numbers.subList(0, numbers.size() - 1))
                    + (french() ? " et " : " and ")
                    + numbers.getLast();
        }

        private String named(List<ReplayedProvision> some) {
            if (french()) {
                return (some.size() == 1 ? "la disposition " : "les dispositions ") + numbers(some);
            }
            return (some.size() == 1 ? "provision " : "provisions ") + numbers(some);
        }

        private List<ReplayedProvision> were(ReplayFate fate) {
            return provisions.stream().filter(p -> p.asItWas() == fate).toList();
        }

        private List<ReplayedProvision> would(ReplayFate fate) {
            return provisions.stream().filter(p -> p.under().get(charter.name()) == fate).toList();
        }

        private String groups(List<ReplayedProvision> stopped) {
            var names =
                    stopped.stream()
                            .flatMap(p -> p.stoppedBy().stream())
                            .distinct()
                            .map(this::groupName)
                            .toList();
            return String.join(french() ? " et " : " and ", names);
        }

        private String groupName(String group) {
            return state.assembly()
                    .forum()
                    .charter()
                    .advisoryGroup(group)
                    .map(one -> one.title().getOrDefault(language, group))
                    .orElse(group);
        }

        private String asItWas() {
            var vetoed = were(ReplayFate.VETOED);
            if (!vetoed.isEmpty()) {
                return french()
                        ? "En réalité, « %s » a arrêté par son veto %s, et aucune des %d dispositions n'a été adoptée ce jour-là."
                                .formatted(groups(vetoed), named(vetoed), provisions.size())
                        : "As it was, %s stopped %s by veto, and none of the %d provisions was adopted that day."
                                .formatted(groups(vetoed), named(vetoed), provisions.size());
            }
            if (!were(ReplayFate.NOT_CARRIED).isEmpty()) {
                return french()
                        ? "En réalité, le vote n'a pas suffi."
                        : "As it was, the vote was not enough.";
            }
            return were(ReplayFate.ADOPTED).isEmpty()
                    ? french() ? "Ce n'est pas encore tranché." : "It is not decided yet."
                    : french()
                            ? "En réalité, les %d dispositions ont été adoptées."
                                    .formatted(provisions.size())
                            : "As it was, all %d provisions were adopted."
                                    .formatted(provisions.size());
        }

        private String under() {
            if (counted.isEmpty()) {
                return french()
                        ? "Sous « %s », cela ne peut être compté.".formatted(name())
                        : "Under “%s” this cannot be counted.".formatted(name());
            }
            if (counted.get().outcome() != Outcome.ADOPTED) {
                return french()
                        ? "Sous « %s », les mêmes votes n'auraient pas suffi : rien n'aurait été adopté."
                                .formatted(name())
                        : "Under “%s” the same votes would not have been enough: nothing would have been adopted."
                                .formatted(name());
            }
            var vetoed = would(ReplayFate.VETOED);
            if (!vetoed.isEmpty()) {
                return french()
                        ? "Sous « %s », les mêmes vetos auraient arrêté %s."
                                .formatted(name(), named(vetoed))
                        : "Under “%s” the same vetoes would have stopped %s."
                                .formatted(name(), named(vetoed));
            }
            return adopted();
        }

        private String adopted() {
            var saved = provisions.stream().filter(p -> p.asItWas() == ReplayFate.VETOED).toList();
            var all =
                    french()
                            ? "Sous « %s », %s : les %d dispositions auraient été adoptées"
                                    .formatted(name(), unstopped(), provisions.size())
                            : "Under “%s” %s: all %d provisions would have been adopted"
                                    .formatted(name(), unstopped(), provisions.size());
            if (saved.isEmpty()) {
                return all + ".";
            }
            return all
                    + (french()
                            ? ", y compris %s.".formatted(numbers(saved))
                            : ", %s among them.".formatted(numbers(saved)));
        }

        /** Why nothing was in the way: no group could have vetoed, or none that could did. */
        private String unstopped() {
            if (charter.vetoingGroups().isEmpty()) {
                return french() ? "aucun groupe n'a de veto" : "no group holds a veto";
            }
            return french() ? "aucun groupe ne l'a arrêté" : "no group stopped it";
        }
    }
}
