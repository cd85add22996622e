package plenary.proposal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.event.BracketEvent.AlternativeWithdrawn;
import plenary.contracts.event.BracketEvent.BracketLifted;
import plenary.contracts.event.ChairsDraftEvent.ProvisionRewritten;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.InstructionTakenUp;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.DraftEvent.WordingEdited;
import plenary.contracts.event.ProposalEvent.ProposalRevised;
import plenary.contracts.event.ProposalEvent.ProposalWithdrawn;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;
import plenary.proposal.Command;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.wording.Selection;
import plenary.proposal.text.wording.Tree;

/** Which characters an act may take out of the draft, and that it takes out no other. */
final class Losses {
    private Losses() {}

    /** Fails where a character is gone that nobody struck. */
    static void allowed(Command command, List<DeliberationEvent> facts, Texts before, Texts after) {
        var mayLose = mayLose(command, facts, before);
        for (var provision : before.inOrder()) {
            var lost = characters(provision.content());
            after.provision(provision.id())
                    .ifPresent(p -> lost.keySet().removeAll(characters(p.content()).keySet()));
            var allowed = mayLose.getOrDefault(provision.id(), Set.of());
            if (!allowed.containsAll(lost.keySet())) {
                lost.keySet().removeAll(allowed);
                throw new AssertionError(command + " lost " + lost + " of " + provision.number());
            }
        }
    }

    private static Map<String, Set<Anchor>> mayLose(
            Command command, List<DeliberationEvent> facts, Texts before) {
        var may = new HashMap<String, Set<Anchor>>();
        for (var fact : facts) {
            switch (fact) {
                case WordingEdited edited when command instanceof EditWording edit ->
                        lose(may, edited.provision(), struck(edit, before));
                case WordingEdited amended -> all(may, amended.provision(), before);
                // a chair's draft takes the place of what stood
                case ProvisionRewritten rewritten -> all(may, rewritten.provision(), before);
                case BracketLifted lifted ->
                        lose(may, lifted.provision(), unchosen(lifted, before));
                case AlternativeWithdrawn own -> takenBack(may, own, before);
                // its wording stands for the words it replaces
                case InstructionTakenUp taken -> all(may, taken.provision(), before);
                case ProposalWithdrawn gone -> touched(may, gone.proposal(), before);
                case ProposalRevised revised -> touched(may, revised.proposal(), before);
                // what is carried over goes back to the instrument's wording
                case TextAdopted adopted ->
                        adopted.carryOvers().forEach(c -> all(may, c.provision(), before));
                default -> {
                    // takes nothing out
                }
            }
        }
        return may;
    }

    private static Set<Anchor> struck(EditWording edit, Texts before) {
        var content = before.provisions().get(edit.provision()).content();
        var all = characters(content);
        if (edit.passage() instanceof Selection.Quoted quoted) {
            // a quotation stands once: only its own letters may go
            all.values().removeIf(c -> quoted.words().indexOf(c) < 0);
        }
        return all.keySet();
    }

    private static Set<Anchor> unchosen(BracketLifted lifted, Texts before) {
        var provision = before.provisions().get(lifted.provision());
        var may = new HashSet<Anchor>();
        Tree.bracket(provision.content(), lifted.bracket()).stream()
                .flatMap(b -> b.alternatives().stream())
                .filter(a -> !a.id().equals(lifted.alternative()))
                .forEach(a -> may.addAll(characters(a.content()).keySet()));
        return may;
    }

    /** An author may take back what it wrote; the bracket keeps it as taken back. */
    private static void takenBack(
            Map<String, Set<Anchor>> may, AlternativeWithdrawn own, Texts before) {
        var provision = before.brackets().get(own.bracket()).provision();
        Tree.bracket(before.provisions().get(provision).content(), own.bracket()).stream()
                .flatMap(b -> b.alternatives().stream())
                .filter(a -> a.id().equals(own.alternative()))
                .forEach(a -> lose(may, provision, characters(a.content()).keySet()));
    }

    private static void touched(Map<String, Set<Anchor>> may, String proposal, Texts before) {
        before.inOrder().stream()
                .filter(p -> p.taken().stream().anyMatch(t -> t.proposal().equals(proposal)))
                .forEach(p -> all(may, p.id(), before));
    }

    private static void all(Map<String, Set<Anchor>> may, String provision, Texts before) {
        before.provisions()
                .find(provision)
                .ifPresent(p -> lose(may, provision, characters(p.content()).keySet()));
    }

    private static void lose(Map<String, Set<Anchor>> may, String provision, Set<Anchor> letters) {
        may.computeIfAbsent(provision, id -> new HashSet<>()).addAll(letters);
    }

    private static Map<Anchor, Character> characters(Content content) {
        var names = new HashMap<Anchor, Character>();
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> {
                    for (var i = 0; i < run.text().length(); i++) {
                        names.put(run.anchorAt(i), run.text().charAt(i));
                    }
                }
                case Bracketed bracketed ->
                        bracketed
                                .alternatives()
                                .forEach(a -> names.putAll(characters(a.content())));
            }
        }
        return names;
    }
}
