package plenary.proposal.text.intake;

import java.util.List;
import plenary.contracts.event.DraftEvent.BaseProvision;

/**
 * A base text as a file has it, cut into provisions.
 *
 * @param places where each provision stands in the file, in their order
 * @param faults with any, nothing of it may be imported
 */
public record Outline(List<BaseProvision> provisions, List<String> places, List<Fault> faults) {

    public Outline {
        provisions = List.copyOf(provisions);
        places = List.copyOf(places);
        faults = List.copyOf(faults);
    }

    /** Cuts blocks into provisions; see the guide for the form a file has. */
    public static Outline of(List<Block> blocks) {
        var outlining = new Outlining();
        blocks.forEach(outlining::take);
        return outlining.done();
    }
}
