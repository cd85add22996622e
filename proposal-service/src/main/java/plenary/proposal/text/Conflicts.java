package plenary.proposal.text;

import java.util.List;

/** What else touches a provision: shown while somebody writes an instruction about it. */
public record Conflicts(String provision, List<Touching> instructions, List<String> brackets) {

    /** One instruction of a live proposal. */
    public record Touching(Proposal proposal, Proposal.Item item) {}

    public Conflicts {
        instructions = List.copyOf(instructions);
        brackets = List.copyOf(brackets);
    }

    /**
     * @param except the proposal that is being written; null for a new one
     */
    public static Conflicts on(Texts texts, String provision, String except) {
        var touching =
                texts.proposals().all().stream()
                        .filter(p -> p.live() || p.life() == Proposal.Life.NON_PAPER)
                        .filter(p -> p.dossier().tabledAs() == null)
                        .filter(p -> !p.id().equals(except))
                        .flatMap(
                                p ->
                                        p.items().stream()
                                                .filter(i -> touches(i, provision))
                                                .map(i -> new Touching(p, i)))
                        .toList();
        var brackets = texts.openBracketsOf(provision).stream().map(Bracket::id).toList();
        return new Conflicts(provision, touching, brackets);
    }

    // an ADD after a provision stands beside it, and meets another ADD at the same place
    private static boolean touches(Proposal.Item item, String provision) {
        var i = item.instruction();
        return provision.equals(i.provision()) || provision.equals(i.after());
    }
}
