package plenary.proposal.register.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.proposal.Audiences;
import plenary.proposal.desk.Seen;
import plenary.proposal.register.AttachedFile;
import plenary.proposal.register.Listing;
import plenary.proposal.register.Paper;
import plenary.proposal.register.Symbols;
import plenary.proposal.register.Version;
import plenary.proposal.register.Version.Stage;

/**
 * A document of the register.
 *
 * @param id its name in every address
 * @param symbol as printed, without a language
 * @param body the body it is for; absent for all
 * @param by the seat or office it comes from
 * @param at when its symbol was given
 * @param stage of the original
 * @param supersededBy the symbol that took its place
 * @param proposal the proposal it belongs to
 * @param files that go with it, for whoever may read its words
 * @param languages how far it is in each language it is due in
 */
record DocumentView(
        @Schema(required = true) String id,
        @Schema(required = true) Series series,
        @Schema(required = true) String symbol,
        @Schema(required = true) String title,
        String body,
        @Schema(required = true) String by,
        @Schema(required = true) Instant at,
        @Schema(required = true) Stage stage,
        String supersededBy,
        String proposal,
        List<AttachedFile> files,
        List<LanguageView> languages) {

    /**
     * @param symbol with the letter of the language
     * @param original whether it was written in it
     * @param stage reserved where it is due and not there yet
     * @param steps what was done, when and as whom
     * @param text its words, once posted; before, for the secretariat, of a closed body for its
     *     members
     */
    record LanguageView(
            @Schema(required = true) String language,
            @Schema(required = true) String symbol,
            boolean original,
            @Schema(required = true) Stage stage,
            String title,
            String sha256,
            List<Version.Step> steps,
            String text) {}

    /** Whether the reader may know of it: what is for a closed body is for its members. */
    static boolean sees(Seen seen, Listing line) {
        return line.body() == null
                || seen.viewer().mayRead(Audiences.ofPaper(seen.state(), line.id()));
    }

    /**
     * @param whole with the words
     */
    static DocumentView of(Seen seen, Listing line, boolean whole) {
        var due = new ArrayList<String>(List.of(line.language()));
        new Symbols(seen.state()).languages().forEach(due::add);
        seen.state().register().versionsOf(line.id()).forEach(v -> due.add(v.language()));
        return new DocumentView(
                line.id(),
                line.series(),
                line.symbol(),
                line.title(),
                line.body(),
                line.by(),
                line.at(),
                line.stage(),
                line.supersededBy(),
                line.proposal(),
                files(seen, line),
                due.stream().distinct().map(l -> language(seen, line, l, whole)).toList());
    }

    private static List<AttachedFile> files(Seen seen, Listing line) {
        return seen.viewer().mayRead(Audiences.ofFiles(seen.state(), line.id()))
                ? seen.state()
                        .register()
                        .papers()
                        .find(line.id())
                        .map(Paper::files)
                        .orElse(List.of())
                : List.of();
    }

    private static LanguageView language(Seen seen, Listing line, String language, boolean whole) {
        var version = seen.state().register().version(line.id(), language).orElse(null);
        var original = language.equals(line.language());
        var symbol = Symbols.in(line.symbol(), language);
        if (version == null) {
            var stage = original ? line.stage() : Stage.RESERVED;
            return new LanguageView(language, symbol, original, stage, null, null, List.of(), null);
        }
        var readable =
                version.posted()
                        || seen.viewer().mayRead(Audiences.ofUnposted(seen.state(), line.id()));
        return new LanguageView(
                language,
                symbol,
                original,
                version.stage(),
                readable ? version.title() : null,
                version.sha256(),
                version.steps(),
                whole && readable ? version.text() : null);
    }
}
