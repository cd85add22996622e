package plenary.proposal.text.http;

import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.proposal.text.Provision;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.Texts;
import plenary.proposal.text.intake.Fault;

/**
 * A base text as it was imported; later additions are no part of it. Or, not imported yet, as it
 * would be.
 *
 * @param imported false for a preview
 * @param parts what stands together under one heading
 * @param faults of a preview: with any, it would be refused
 */
record InstrumentView(
        @Schema(required = true) String instrument,
        @Schema(required = true) String title,
        @Schema(required = true) String language,
        String source,
        @Schema(required = true) boolean imported,
        List<PartView> parts,
        List<BaseProvision> provisions,
        List<Fault> faults) {

    /**
     * A part of it.
     *
     * @param part preamble, article, resolution, annex, …
     * @param provisions how many
     */
    record PartView(String part, String heading, boolean binding, int provisions) {

        private PartView more() {
            return new PartView(part, heading, binding, provisions + 1);
        }
    }

    static InstrumentView of(Texts texts) {
        var draft = texts.draft();
        var provisions =
                texts.inOrder().stream().filter(p -> !p.fresh()).map(InstrumentView::base).toList();
        return new InstrumentView(
                draft.instrument(),
                draft.title(),
                draft.language(),
                draft.source(),
                true,
                parts(provisions),
                provisions,
                List.of());
    }

    static InstrumentView preview(ImportInstrument asked, List<Fault> faults) {
        return new InstrumentView(
                asked.instrument(),
                asked.title(),
                asked.language(),
                asked.source(),
                false,
                parts(asked.provisions()),
                asked.provisions(),
                faults);
    }

    private static List<PartView> parts(List<BaseProvision> provisions) {
        var parts = new LinkedHashMap<String, PartView>();
        for (var p : provisions) {
            var name = p.part() + " " + p.heading();
            parts.putIfAbsent(name, new PartView(p.part(), p.heading(), p.binding(), 0));
            parts.computeIfPresent(name, (n, part) -> part.more());
        }
        return List.copyOf(parts.values());
    }

    private static BaseProvision base(Provision p) {
        return new BaseProvision(
                p.id(),
                p.number(),
                p.part(),
                p.baseHeading(),
                p.baseText(),
                p.binding(),
                p.parent());
    }
}
