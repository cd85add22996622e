package plenary.proposal.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.proposal.ForumState;
import plenary.proposal.text.Proposal;

/**
 * The symbols of a forum's documents, computed and never typed twice: {@code WCIT12/27(Rev.1)-E}.
 * The usual marks are those of ITU conferences (DT, INF); where it has none, they are ours.
 */
public record Symbols(ForumState state) {
    private static final Map<Series, String> USUAL =
            Map.of(
                    Series.TEMPORARY, "DT",
                    Series.INFORMATION, "INF",
                    Series.REPORT, "R",
                    Series.LIAISON, "LS",
                    Series.CHAIRS_DRAFT, "CD",
                    Series.PROGRAMME, "PRG",
                    Series.PARTICIPANTS, "LP");
    private static final Map<String, String> LETTERS =
            Map.of("ar", "A", "zh", "C", "en", "E", "fr", "F", "ru", "R", "es", "S");

    /** What every symbol begins with. */
    public String prefix() {
        var settings = state.register().settings();
        return settings != null && settings.prefix() != null
                ? settings.prefix()
                : state.assembly().forum().id().replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** What stands before the number in a series; empty for proposals unless the forum says so. */
    public String mark(Series series) {
        var settings = state.register().settings();
        var own = settings == null ? null : settings.mark(series).orElse(null);
        return own != null ? own : USUAL.getOrDefault(series, "");
    }

    /** The languages documents are issued in. */
    public List<String> languages() {
        var settings = state.register().settings();
        if (settings != null && !settings.languages().isEmpty()) {
            return settings.languages();
        }
        var draft = state.texts().draft();
        return List.of(draft == null ? "en" : draft.language());
    }

    public String proposal(String number) {
        return in(Series.PROPOSAL, number);
    }

    public String in(Series series, String number) {
        var mark = mark(series);
        return prefix() + "/" + (mark.isEmpty() ? "" : mark + "/") + number;
    }

    public static String revision(String symbol, int n) {
        return symbol + "(Rev." + n + ")";
    }

    public static String addendum(String symbol, int n) {
        return symbol + "(Add." + n + ")";
    }

    public static String corrigendum(String symbol, int n) {
        return symbol + "(Corr." + n + ")";
    }

    /** With the letter of a language, as it stands at the head of a page. */
    public static String in(String symbol, String language) {
        return symbol + "-" + LETTERS.getOrDefault(language, language.toUpperCase(Locale.ROOT));
    }

    /** Whether a document bears the symbol already. */
    public boolean taken(String symbol) {
        var proposals = state.texts().proposals().all().stream().flatMap(Symbols::of);
        var register = state.register();
        var papers = register.papers().all().stream().map(Paper::symbol);
        var programmes = register.programmes().all().stream().map(Programme::symbol);
        return Stream.of(proposals, papers, programmes).flatMap(s -> s).anyMatch(symbol::equals);
    }

    private static Stream<String> of(Proposal proposal) {
        return Stream.of(
                        proposal.revisions().stream().map(Proposal.Revision::symbol),
                        proposal.dossier().addenda().stream().map(a -> a.symbol()),
                        proposal.dossier().corrigenda().stream().map(c -> c.symbol()))
                .flatMap(s -> s);
    }
}
