package plenary.proposal.margin;

import java.util.ArrayList;
import plenary.contracts.text.Marked;
import plenary.contracts.text.Stretch;
import plenary.proposal.text.Pointing;
import plenary.proposal.text.Provision;
import plenary.proposal.text.wording.Finding;
import plenary.proposal.text.wording.Marking;
import plenary.proposal.text.wording.Search;
import plenary.proposal.text.wording.Selection;

/** The words a remark is about; a remark may go across brackets, which changes nothing in them. */
final class Passages {
    private Passages() {}

    static Marked marked(Provision provision, Selection selection) {
        var content =
                selection instanceof Selection.InHeading ? provision.title() : provision.content();
        if (!(Search.find(content, selection, false) instanceof Finding.Crosses crosses)) {
            return Marking.of(content, Pointing.at(provision, selection, false));
        }
        var stretches = new ArrayList<Stretch>();
        var words = new StringBuilder();
        for (var part : crosses.offer()) {
            var between = new Selection.Between(part.first(), part.last(), null);
            if (Search.find(content, between, true) instanceof Finding.Found found) {
                stretches.addAll(Marking.of(content, found.passage()).stretches());
                words.append(part.words());
            }
        }
        return new Marked(stretches, words.toString());
    }
}
