package plenary.proposal.language.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.language.Translation.Status;
import plenary.proposal.text.AdoptedText;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.Concerned;

/** The draft and the adopted text in other languages. */
final class Overview {
    private Overview() {}

    /**
     * The draft in the languages there are.
     *
     * @param language of negotiation
     * @param counts by language: how many provisions are aligned, behind, disputed, missing
     * @param rows in the order of the draft, each provision in each language asked for
     */
    record LanguagesView(
            @Schema(required = true) String language,
            List<String> spoken,
            Map<String, Map<String, Long>> counts,
            List<TranslationView> rows) {}

    /**
     * An adopted text in another language: what is aligned stands, and nothing else.
     *
     * @param complete whether every provision is aligned
     */
    record AdoptedInView(
            @Schema(required = true) String text,
            @Schema(required = true) String language,
            boolean complete,
            List<RenderedView> provisions) {}

    /**
     * @param text absent where the wording in that language is not aligned
     */
    record RenderedView(
            @Schema(required = true) String provision,
            @Schema(required = true) String number,
            @Schema(required = true) Status status,
            String heading,
            String text) {}

    /** A provision the reader may read the wording of. */
    static Provision seen(Sight sight, String id) {
        var provision = Concerned.there(sight.state(), id);
        if (!sight.sees(provision)) {
            throw new Refused(
                    RefusalCode.PROVISION_REFERRED,
                    "Provision " + provision.number() + " is referred to a closed body.");
        }
        return provision;
    }

    /**
     * @param language null for all there are
     */
    static LanguagesView of(Sight sight, String language) {
        var spoken = sight.state().languages().spoken();
        var asked = language == null ? spoken : List.of(language);
        var rows = new ArrayList<TranslationView>();
        for (var provision : sight.texts().inOrder()) {
            if (sight.sees(provision) && !provision.suppressed()) {
                asked.forEach(l -> rows.add(TranslationView.of(sight, provision, l)));
            }
        }
        var counts = new TreeMap<String, Map<String, Long>>();
        for (var row : rows) {
            counts.computeIfAbsent(row.language(), l -> new TreeMap<>())
                    .merge(row.status().name().toLowerCase(java.util.Locale.ROOT), 1L, Long::sum);
        }
        return new LanguagesView(sight.textLanguage(), spoken, counts, rows);
    }

    static AdoptedInView adopted(Sight sight, AdoptedText text, String language) {
        var provisions =
                text.provisions().stream()
                        .map(p -> rendered(sight, p, language))
                        .collect(Collectors.toList());
        return new AdoptedInView(
                text.id(),
                language,
                provisions.stream().allMatch(p -> p.status() == Status.ALIGNED),
                provisions);
    }

    private static RenderedView rendered(Sight sight, CleanProvision p, String language) {
        if (language.equals(sight.textLanguage())) {
            return new RenderedView(
                    p.provision(), p.number(), Status.ALIGNED, p.heading(), p.text());
        }
        return sight.state()
                .languages()
                .of(p.provision(), language)
                .filter(t -> sight.mayRead(t.audience()))
                .map(
                        t -> {
                            var status = t.status(p.text());
                            var aligned = status == Status.ALIGNED;
                            return new RenderedView(
                                    p.provision(),
                                    p.number(),
                                    status,
                                    aligned ? t.heading() : null,
                                    aligned ? t.text() : null);
                        })
                .orElseGet(
                        () ->
                                new RenderedView(
                                        p.provision(), p.number(), Status.MISSING, null, null));
    }
}
