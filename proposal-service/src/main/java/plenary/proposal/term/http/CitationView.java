package plenary.proposal.term.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;
import plenary.proposal.language.Translation;
import plenary.proposal.term.Citation;
import plenary.proposal.text.Detected;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.Survival;

/**
 * A reference from a provision: declared, or words that look like one.
 *
 * @param id of a declared one; absent for detected words
 * @param part of the provision that refers, such as preamble
 * @param recital whether it stands in the preamble
 * @param to the provision it refers to; absent for a document outside
 * @param document the citation of a document outside
 * @param quoted the passage that is meant
 * @param before what stands before it
 * @param after what stands after it
 * @param stands whether the words by which it refers stand in the wording
 * @param leaves whether what it refers to leaves or has left the text
 * @param standing detected, confirmed, denied, declared or withdrawn
 * @param acts that wrote the words by which it refers
 * @param broughtBy the delegations behind those acts
 */
record CitationView(
        String id,
        @Schema(required = true) String provision,
        @Schema(required = true) String number,
        String part,
        boolean recital,
        @Schema(required = true) String words,
        String to,
        String toNumber,
        String document,
        String url,
        String quoted,
        String before,
        String after,
        boolean stands,
        boolean leaves,
        @Schema(required = true) String standing,
        String reason,
        Instant at,
        List<String> acts,
        List<String> broughtBy) {

    private static final int BESIDE = 160;

    static List<CitationView> all(Sight sight) {
        var views = new ArrayList<CitationView>();
        for (var provision : sight.texts().inOrder()) {
            if (!sight.sees(provision)) {
                continue;
            }
            sight.state().citations().entered().all().stream()
                    .filter(c -> c.provision().equals(provision.id()))
                    .forEach(c -> views.add(declared(sight, provision, c)));
            Detected.in(sight.texts(), provision.id())
                    .forEach(d -> views.add(detected(sight, provision, d)));
        }
        return views;
    }

    static CitationView declared(Sight sight, Provision p, Citation c) {
        var words = Translation.words(p);
        var to = sight.texts().provisions().find(c.to()).orElse(null);
        var cited = to == null || !sight.sees(to) ? "" : Translation.words(to);
        var at = c.quoted() == null ? -1 : cited.indexOf(c.quoted());
        var before = at < 0 ? c.before() : cited.substring(Math.max(0, at - BESIDE), at);
        var end = at < 0 ? 0 : at + c.quoted().length();
        var after =
                at < 0 ? c.after() : cited.substring(end, Math.min(cited.length(), end + BESIDE));
        var acts = acts(p.content(), c.words());
        return new CitationView(
                c.id(),
                p.id(),
                p.number(),
                p.part(),
                recital(p),
                c.words(),
                c.to(),
                to == null ? null : to.number(),
                c.document(),
                c.url(),
                c.quoted() == null && !cited.isEmpty() ? cited : c.quoted(),
                before,
                after,
                words.contains(c.words()),
                to != null && leaves(sight, to),
                c.stands() ? "declared" : "withdrawn",
                c.withdrawn(),
                c.at(),
                acts,
                broughtBy(sight, acts));
    }

    private static CitationView detected(Sight sight, Provision p, Detected d) {
        var to = sight.texts().provisions().get(d.to());
        var settled = sight.state().citations().settled(p.id(), d.words(), d.to()).orElse(null);
        var acts = acts(p.content(), d.words());
        return new CitationView(
                null,
                p.id(),
                p.number(),
                p.part(),
                recital(p),
                d.words(),
                d.to(),
                to.number(),
                null,
                null,
                sight.sees(to) ? Translation.words(to) : to.baseText(),
                null,
                null,
                true,
                leaves(sight, to),
                settled == null ? "detected" : settled.confirmed() ? "confirmed" : "denied",
                settled == null ? null : settled.reason(),
                settled == null ? null : settled.at(),
                acts,
                broughtBy(sight, acts));
    }

    private static boolean recital(Provision p) {
        return p.part() != null && p.part().toLowerCase(java.util.Locale.ROOT).startsWith("pream");
    }

    // new and bracketed it would leave whole; struck out or out of the draft it has left
    private static boolean leaves(Sight sight, Provision to) {
        return sight.texts().provision(to.id()).isEmpty()
                || sight.sees(to) && (to.suppressed() || to.fresh() && to.bracketed());
    }

    private static List<String> broughtBy(Sight sight, List<String> acts) {
        var texts = sight.texts();
        return acts.stream()
                .flatMap(act -> Survival.broughtBy(texts, act).stream())
                .distinct()
                .toList();
    }

    /** The acts that wrote these words, where they first stand. */
    private static List<String> acts(Content content, String words) {
        var runs = new ArrayList<Run>();
        runs(content, runs);
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        var from = text.indexOf(words);
        var until = from + words.length();
        var acts = new ArrayList<String>();
        var at = 0;
        for (var run : runs) {
            var end = at + run.text().length();
            if (from >= 0 && at < until && end > from && !acts.contains(run.act())) {
                acts.add(run.act());
            }
            at = end;
        }
        return acts;
    }

    private static void runs(Content content, List<Run> runs) {
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> runs.add(run);
                case Bracketed bracketed ->
                        bracketed.alternatives().forEach(a -> runs(a.content(), runs));
            }
        }
    }
}
