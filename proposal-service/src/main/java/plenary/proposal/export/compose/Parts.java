package plenary.proposal.export.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Provision;

/** Gathers provisions that follow one another under one heading of one part. */
final class Parts {
    private final List<Part> done = new ArrayList<>();
    private final List<Provision> gathered = new ArrayList<>();
    private String part;
    private String heading;
    private boolean binding;

    void add(String ofPart, String under, boolean binds, Provision provision) {
        var same =
                Objects.equals(ofPart, part) && Objects.equals(under, heading) && binds == binding;
        if (!same) {
            close();
        }
        part = ofPart;
        heading = under;
        binding = binds;
        gathered.add(provision);
    }

    private void close() {
        if (!gathered.isEmpty()) {
            done.add(new Part(part, heading, binding, gathered));
            gathered.clear();
        }
    }

    List<Part> done() {
        close();
        return List.copyOf(done);
    }
}
