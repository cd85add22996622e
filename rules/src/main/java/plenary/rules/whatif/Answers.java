package plenary.rules.whatif;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.ChoiceWord;
import plenary.contracts.rule.Choice;
import plenary.rules.CannotBeCounted;
import plenary.rules.CannotBeCounted.Because;

/** What an answer means: the plain words are the same everywhere, a charter may have its own. */
final class Answers {

    /** Entitled, but not there. */
    static final String ABSENT = "absent";

    private static final Map<String, Choice> PLAIN =
            Stream.of(Choice.values())
                    .collect(
                            Collectors.toMap(
                                    choice ->
                                            choice.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    choice -> choice));

    private Answers() {}

    static boolean isAbsent(String answer) {
        return ABSENT.equalsIgnoreCase(answer);
    }

    /** The meaning of a plain word; empty for any other. */
    static Optional<Choice> plain(String answer) {
        Choice known = PLAIN.get(answer);
        return Optional.ofNullable(
                known != null ? known : PLAIN.get(answer.strip().toLowerCase(Locale.ROOT)));
    }

    /** The meaning under a charter. */
    static Choice under(Charter charter, String answer) {
        String word = answer.strip().toLowerCase(Locale.ROOT);
        Choice meant =
                charter.methods().words().stream()
                        .filter(own -> own.word().equals(word))
                        .map(ChoiceWord::means)
                        .findFirst()
                        .or(() -> plain(answer))
                        .orElseThrow(() -> notOffered(charter, answer));
        if (meant == Choice.NO_OBJECTION && !charter.methods().choices().contains(meant)) {
            throw notOffered(charter, answer);
        }
        return meant;
    }

    private static CannotBeCounted notOffered(Charter charter, String answer) {
        return new CannotBeCounted(
                Because.CHOICE_NOT_OFFERED,
                "under "
                        + charter.name()
                        + " there is no answer \""
                        + answer
                        + "\"; there are "
                        + Stream.concat(
                                        charter.methods().words().stream().map(ChoiceWord::word),
                                        Stream.of(
                                                "yes, no, abstain, not-taking-part, recuse, absent"))
                                .collect(Collectors.joining(", ")));
    }
}
