package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_AMBIGUOUS;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CHANGED;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CROSSES_BRACKET;

import java.util.HashMap;
import java.util.Map;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.text.wording.Finding;
import plenary.proposal.text.wording.Passage;
import plenary.proposal.text.wording.Search;
import plenary.proposal.text.wording.Selection;
import plenary.proposal.text.wording.Words;

/** What an act points at, and the words it brings. */
public final class Pointing {
    private Pointing() {}

    /**
     * Where the selection stands.
     *
     * @param fresh whether the actor named the version that stands
     */
    public static Passage at(Provision provision, Selection selection, boolean fresh) {
        nonempty(selection);
        var content =
                selection instanceof Selection.InHeading ? provision.title() : provision.content();
        return switch (Search.find(content, selection, fresh)) {
            case Finding.Found found -> found.passage();
            case Finding.Changed changed ->
                    throw refused(
                            PASSAGE_CHANGED,
                            "The passage no longer stands in provision "
                                    + provision.id()
                                    + " as you saw it.",
                            provision,
                            changed.stands(),
                            changed.seen() == null ? Map.of() : Map.of("seen", changed.seen()));
            case Finding.Ambiguous several ->
                    throw refused(
                            PASSAGE_AMBIGUOUS,
                            "These words stand "
                                    + several.times()
                                    + " times in provision "
                                    + provision.id()
                                    + "; quote more of them, or name the characters.",
                            provision,
                            several.stands(),
                            Map.of("times", several.times()));
            case Finding.Crosses crosses ->
                    throw refused(
                            PASSAGE_CROSSES_BRACKET,
                            "The selection crosses a bracket; it can be made as linked brackets on"
                                    + " the parts offered.",
                            provision,
                            crosses.stands(),
                            Map.of("offer", crosses.offer()));
        };
    }

    private static void nonempty(Selection selection) {
        switch (selection) {
            case Selection.InHeading in -> nonempty(in.of());
            case Selection.Gap gap -> nonempty(gap.of());
            case Selection.Quoted quoted -> {
                if (Words.plain(quoted.words()).isEmpty()) {
                    throw new Refused(MALFORMED_REQUEST, "A quotation has at least one character.");
                }
            }
            case Selection.Whole whole -> {}
            case Selection.Between between -> {}
        }
    }

    private static Refused refused(
            RefusalCode code,
            String detail,
            Provision provision,
            String stands,
            Map<String, Object> more) {
        var extensions = new HashMap<String, Object>(more);
        extensions.put("provision", provision.id());
        extensions.put("stands", stands);
        extensions.put("version", provision.version());
        return new Refused(Refusal.of(code, detail, extensions));
    }

    /** The wording as it is kept. */
    public static String wording(String written) {
        var plain = Words.plain(written == null ? "" : written);
        Words.fault(plain)
                .ifPresent(
                        fault -> {
                            throw new Refused(MALFORMED_REQUEST, "The wording " + fault + ".");
                        });
        return plain;
    }
}
