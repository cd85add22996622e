package plenary.proposal.term.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.term.Forms;
import plenary.proposal.term.Hearable;
import plenary.proposal.term.Reach;
import plenary.proposal.term.Reach.Place;
import plenary.proposal.term.Term;
import plenary.proposal.text.http.Sight;

/**
 * What an edit of a definition reaches, before it is made.
 *
 * @param term absent where words were asked for that are no defined term
 * @param provisions how many provisions of the draft use it
 * @param uses how often in all
 * @param through terms whose own definitions rest on it, nearest first
 * @param places every provision reached, in the order of the draft
 * @param versions how far the same words reach in the instrument, in each adopted text and in the
 *     draft as it stands
 */
record ReachView(
        String term,
        @Schema(required = true) int provisions,
        @Schema(required = true) int uses,
        List<String> through,
        List<ReachedView> places,
        List<VersionReachView> versions) {

    /**
     * @param referred whether a closed body works on it: what is shown is the instrument's wording
     * @param uses of the term itself
     * @param via terms it is reached through
     * @param refers whether it refers to the provision that defines the term
     * @param defines whether it is that provision
     */
    record ReachedView(
            @Schema(required = true) String provision,
            @Schema(required = true) String number,
            String heading,
            String state,
            String body,
            boolean referred,
            List<Forms.Use> uses,
            List<String> via,
            boolean refers,
            boolean defines) {

        static ReachedView of(Sight sight, Place place) {
            var p = place.provision();
            var seen = sight.sees(p);
            return new ReachedView(
                    p.id(),
                    p.number(),
                    p.heading(),
                    seen ? p.state().name().toLowerCase(Locale.ROOT).replace('_', '-') : "referred",
                    p.body() == null ? null : sight.bodyName(p.body()),
                    !seen,
                    place.uses(),
                    place.via(),
                    place.refers(),
                    place.defines());
        }
    }

    /**
     * @param version {@code instrument}, an adopted text's id, or {@code draft}
     */
    record VersionReachView(String version, String title, int provisions, int uses) {}

    static ReachView of(Sight sight, Reach reach, boolean declared) {
        var uses = reach.places().stream().filter(p -> !p.uses().isEmpty()).toList();
        return new ReachView(
                declared ? reach.term().id() : null,
                uses.size(),
                uses.stream().mapToInt(p -> p.uses().size()).sum(),
                reach.through(),
                reach.places().stream().map(p -> ReachedView.of(sight, p)).toList(),
                versions(sight, reach.term()));
    }

    private static List<VersionReachView> versions(Sight sight, Term term) {
        var texts = sight.texts();
        var draft = texts.draft();
        if (draft == null) {
            return List.of();
        }
        var versions = new ArrayList<VersionReachView>();
        var forms = term.in(draft.language());
        var base =
                texts.provisions().all().stream()
                        .map(p -> p.baseText() == null ? "" : p.baseText())
                        .toList();
        add(versions, "instrument", draft.title(), Reach.count(forms, base));
        for (var text : texts.adopted().all()) {
            var words = text.provisions().stream().map(p -> p.text()).toList();
            add(versions, text.id(), text.title(), Reach.count(term.in(text.language()), words));
        }
        var hearable = new Hearable(sight::sees);
        var now = texts.inOrder().stream().map(hearable::words).toList();
        add(versions, "draft", draft.title(), Reach.count(forms, now));
        return versions;
    }

    private static void add(
            List<VersionReachView> versions, String version, String title, Reach.Count count) {
        versions.add(new VersionReachView(version, title, count.provisions(), count.uses()));
    }
}
