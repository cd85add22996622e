package plenary.proposal.language.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.language.Translation;
import plenary.proposal.language.Translation.Dispute;
import plenary.proposal.language.Translation.Status;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;

/**
 * A provision's wording beside its wording in another language.
 *
 * @param sourceLanguage of negotiation, which holds the brackets
 * @param source the wording that stands
 * @param version of the provision as it stands
 * @param status aligned, behind, disputed or missing
 * @param rendered the version of the provision the wording renders; absent where there is none
 * @param moved where behind: how the wording has moved on since, word by word
 * @param certified when it was certified to say the same
 */
record TranslationView(
        @Schema(required = true) String provision,
        @Schema(required = true) String number,
        @Schema(required = true) String language,
        @Schema(required = true) String sourceLanguage,
        String source,
        long version,
        @Schema(required = true) Status status,
        String heading,
        String text,
        Long rendered,
        List<Change> moved,
        Instant at,
        Instant certified,
        List<Dispute> disputes) {

    static TranslationView of(Sight sight, Provision p, String language) {
        var words = Translation.words(p);
        return sight.state()
                .languages()
                .of(p.id(), language)
                .filter(t -> sight.mayRead(t.audience()))
                .map(t -> of(sight, p, words, t))
                .orElseGet(
                        () ->
                                new TranslationView(
                                        p.id(),
                                        p.number(),
                                        language,
                                        sight.textLanguage(),
                                        words,
                                        p.version(),
                                        Status.MISSING,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        null,
                                        List.of()));
    }

    private static TranslationView of(Sight sight, Provision p, String words, Translation t) {
        return new TranslationView(
                p.id(),
                p.number(),
                t.language(),
                sight.textLanguage(),
                words,
                p.version(),
                t.status(words),
                t.heading(),
                t.text(),
                t.version(),
                t.renders(words) ? List.of() : Difference.phrased(t.source(), words),
                t.at(),
                t.certified(),
                t.disputes().stream().filter(d -> sight.mayRead(d.audience())).toList());
    }
}
