package plenary.rules.whatif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.rule.Choice;

/**
 * A roll call whose answers mean the same under every charter, read once for all of them.
 *
 * @param answers one for each that is named, in their order; null for who was absent
 * @param choices the same by unit
 */
record PlainAnswers(
        RollCall rollCall, Choice[] answers, Map<String, Choice> choices, boolean someRecuse) {

    /**
     * Empty where an answer is a word of some charter, or one that only some offer.
     *
     * @throws IllegalArgumentException where a unit answers twice
     */
    static Optional<PlainAnswers> of(RollCall rollCall) {
        List<Said> said = rollCall.said();
        Choice[] answers = new Choice[said.size()];
        Map<String, Choice> choices = HashMap.newHashMap(said.size());
        Set<String> absent = new HashSet<>();
        boolean someRecuse = false;
        for (int i = 0; i < answers.length; i++) {
            String id = said.get(i).unit().id();
            boolean first;
            if (Answers.isAbsent(said.get(i).answer())) {
                first = absent.add(id) && !choices.containsKey(id);
            } else {
                Choice choice = Answers.plain(said.get(i).answer()).orElse(Choice.NO_OBJECTION);
                if (choice == Choice.NO_OBJECTION) {
                    return Optional.empty();
                }
                someRecuse |= choice == Choice.RECUSE;
                answers[i] = choice;
                first = choices.put(id, choice) == null && !absent.contains(id);
            }
            if (!first) {
                throw new IllegalArgumentException(
                        id + " answers twice in roll call " + rollCall.id());
            }
        }
        return Optional.of(new PlainAnswers(rollCall, answers, choices, someRecuse));
    }
}
