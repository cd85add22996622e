package plenary.proposal.export.compose;

import java.util.ArrayList;
import java.util.List;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Provision;

/**
 * Gathers provisions that follow one another under one heading of one part. The heading is theirs
 * together, so a bracket in it, which the record keeps with one of them, divides nothing.
 */
final class Parts {
    private final List<Part> done = new ArrayList<>();
    private final List<Provision> gathered = new ArrayList<>();
    private Under under;
    private String settled;
    private List<Piece> title = List.of();

    /**
     * What provisions stand under.
     *
     * @param heading as it was before anybody put brackets into it
     */
    record Under(String part, String heading, boolean binding) {}

    void add(Under here, Provision provision) {
        add(here, here.heading(), provision);
    }

    /**
     * @param shown the heading as it stands with this provision
     */
    void add(Under here, String shown, Provision provision) {
        if (!here.equals(under)) {
            close();
            settled = here.heading();
            title = List.of();
        }
        under = here;
        if (shown != null && !shown.equals(here.heading()) && provision.title().isEmpty()) {
            settled = shown;
        }
        if (title.isEmpty()) {
            title = provision.title();
        }
        gathered.add(provision);
    }

    private void close() {
        if (!gathered.isEmpty()) {
            done.add(new Part(under.part(), settled, under.binding(), title, gathered));
            gathered.clear();
        }
    }

    List<Part> done() {
        close();
        return List.copyOf(done);
    }
}
