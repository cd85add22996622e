package plenary.proposal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.AgreementEvent.SilenceEnded;
import plenary.contracts.event.BracketEvent.BracketGone;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.DraftEvent.ConsensusObjected;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.contracts.event.ProposalEvent.ProposalWithdrawn;
import plenary.contracts.event.ProposalEvent.SponsorDenied;
import plenary.contracts.event.RecommendationEvent.RecommendationAdopted;
import plenary.contracts.event.RecommendationEvent.RecommendationFailed;
import plenary.contracts.event.RecommendationEvent.RecommendationReturned;
import plenary.contracts.event.RecommendationEvent.VetoBracket;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SessionEvent.StatementKind;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.contracts.event.SignatureEvent.SignatureGiven;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Explanation;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;
import plenary.proposal.text.Conference;

/** Every sentence of a day comes out whole in each of the six languages. */
class TodayWordsTest {
    private static final Map<String, String> SCRIPTS =
            Map.of("ru", "\\p{IsCyrillic}", "zh", "\\p{IsHan}", "ar", "\\p{IsArabic}");
    private static final String ODD = "50 % of {0}, it's ‘said’ #1 %s";

    private final Conference conference = Conference.open();

    @Test
    void every_language_has_every_key_in_its_own_file() throws IOException {
        var english = own("");
        for (var language : TodayWords.LANGUAGES) {
            var words = own(language.equals("en") ? "" : "_" + language);
            assertThat(words.stringPropertyNames())
                    .as(language)
                    .isEqualTo(english.stringPropertyNames());
        }
    }

    /** Without what the bundle would take from the English one. */
    private static Properties own(String suffix) throws IOException {
        var file = "/record/today" + suffix + ".properties";
        try (var in = TodayWordsTest.class.getResourceAsStream(file)) {
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }

    @Test
    void every_sentence_comes_out_whole_for_any_number() {
        var told = new EnumMap<Happening, Integer>(Happening.class);
        for (var happening : Happening.values()) {
            for (var acts : cases(happening)) {
                for (var language : TodayWords.LANGUAGES) {
                    var said = said(happening, acts, language);
                    assertThat(said)
                            .as("%s in %s", happening, language)
                            .matches("(?s).*[.:。”»].*")
                            .doesNotContain("null", "{", "}", "%", "#");
                    if (SCRIPTS.containsKey(language)) {
                        assertThat(said).containsPattern(SCRIPTS.get(language));
                    } else if (!language.equals("en")) {
                        assertThat(said).isNotEqualTo(said(happening, acts, "en"));
                    }
                }
                told.merge(happening, 1, Integer::sum);
            }
        }
        assertThat(told).containsOnlyKeys(Happening.values());
    }

    @Test
    void what_people_wrote_is_told_as_they_wrote_it() {
        for (var language : TodayWords.LANGUAGES) {
            assertThat(said(Happening.RULING, List.of(new RulingGiven("c", true, ODD)), language))
                    .contains(ODD);
        }
    }

    @Test
    void a_number_bends_the_word_as_the_language_has_it() {
        assertThat(List.of(1, 2, 5, 21))
                .extracting(n -> said(Happening.STATEMENTS, statements(n), "ru"))
                .containsExactly(
                        "В протокол внесено 1 заявление.",
                        "В протокол внесены 2 заявления.",
                        "В протокол внесено 5 заявлений.",
                        "В протокол внесено 21 заявление.");
        assertThat(List.of(1, 2, 3, 11))
                .extracting(n -> said(Happening.STATEMENTS, statements(n), "ar"))
                .containsExactly(
                        "أُدرج في المحضر بيان واحد.",
                        "أُدرج في المحضر بيانان.",
                        "أُدرجت في المحضر 3 بيانات.",
                        "أُدرج في المحضر 11 بياناً.");
    }

    @Test
    void only_what_happened_to_brackets_is_told() {
        DeliberationEvent gone = new BracketGone("b", "gone");
        DeliberationEvent opened = opened();
        assertThat(said(Happening.BRACKETS, List.of(gone, gone), "en"))
                .isEqualTo("2 brackets were closed.");
        assertThat(said(Happening.BRACKETS, List.of(opened), "en"))
                .isEqualTo("One bracket was opened.");
        assertThat(said(Happening.BRACKETS, List.of(opened, gone), "en"))
                .isEqualTo("Brackets: 1 opened, 1 closed.");
    }

    @Test
    void of_a_long_list_the_first_eight_are_named() {
        assertThat(said(Happening.WITHDRAWN, withdrawn(11), "en"))
                .isEqualTo("Proposals 1, 2, 3, 4, 5, 6, 7, 8 and 3 more were withdrawn.");
        assertThat(said(Happening.WITHDRAWN, withdrawn(9), "fr"))
                .isEqualTo("Les propositions 1, 2, 3, 4, 5, 6, 7, 8 et 1 autre ont été retirées.");
    }

    private String said(
            Happening happening, List<? extends DeliberationEvent> events, String language) {
        var acts =
                events.stream()
                        .map(e -> new Told(1, Instant.parse("2012-12-13T10:00:00Z"), "", e))
                        .toList();
        return new Saying(conference.state, TodayWords.in(language)).of(happening, acts);
    }

    private static BracketOpened opened() {
        return new BracketOpened("b", "p", null, null, "states.FRA", "plenary", "unclear");
    }

    private static List<DeliberationEvent> times(
            int n, java.util.function.IntFunction<DeliberationEvent> one) {
        return IntStream.rangeClosed(1, n).mapToObj(one).toList();
    }

    private static List<DeliberationEvent> statements(int n) {
        return times(
                n,
                i ->
                        new StatementRecorded(
                                "s" + i, "m", "FRA", StatementKind.STATEMENT, null, "words"));
    }

    private static List<DeliberationEvent> withdrawn(int n) {
        return times(n, i -> new ProposalWithdrawn("" + i, "states.FRA", "why"));
    }

    private static DeliberationEvent result(Outcome outcome) {
        return new ResultReceived(
                "poll-1",
                1,
                "00",
                Instant.parse("2012-12-13T20:00:00Z"),
                new Tally(
                        List.of(new ClassCount("states", 77, 33, 1, 0, 111, 144, 0, null)),
                        List.of()),
                new Verdict(
                        outcome,
                        "simple-majority",
                        null,
                        null,
                        List.of(),
                        new Explanation(List.of(), List.of())),
                List.of());
    }

    private static Stream<Integer> numbers() {
        return Stream.of(1, 2, 5, 11, 21, 100);
    }

    private static List<List<DeliberationEvent>> each(
            java.util.function.IntFunction<DeliberationEvent> one) {
        return numbers().map(n -> times(n, one)).toList();
    }

    private static List<String> ids(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> "" + i).toList();
    }

    private static List<List<DeliberationEvent>> alone(Stream<DeliberationEvent> events) {
        return events.map(List::of).toList();
    }

    private static List<List<DeliberationEvent>> cases(Happening happening) {
        return switch (happening) {
            case TEXT_ADOPTED ->
                    alone(
                            Stream.of("Final Acts", null)
                                    .map(
                                            title ->
                                                    new TextAdopted(
                                                            "t", title, "en", List.of(), List.of(),
                                                            List.of(), "00", null)));
            case RECOMMENDATION_ADOPTED ->
                    alone(Stream.of(new RecommendationAdopted("r", 1, "text")));
            case VOTE -> alone(Arrays.stream(Outcome.values()).map(TodayWordsTest::result));
            case VETO ->
                    alone(
                            numbers()
                                    .map(
                                            n ->
                                                    new VetoCast(
                                                            "v", "r", 1, "group", ids(n), null,
                                                            Map.of(), null)));
            case RECOMMENDATION_BACK ->
                    alone(
                            Stream.concat(
                                    Stream.of(new RecommendationFailed("r", 1, "votes")),
                                    numbers()
                                            .map(
                                                    n ->
                                                            new RecommendationReturned(
                                                                    "r",
                                                                    1,
                                                                    "plenary",
                                                                    ids(n).stream()
                                                                            .map(
                                                                                    i ->
                                                                                            new VetoBracket(
                                                                                                    "b",
                                                                                                    i,
                                                                                                    "g",
                                                                                                    "v"))
                                                                            .toList()))));
            case SIGNATURES ->
                    Stream.of(1, 2, 3)
                            .flatMap(
                                    kind ->
                                            each(
                                                    i ->
                                                            new SignatureGiven(
                                                                    "D" + i,
                                                                    kind == 1
                                                                                    || kind == 2
                                                                                            && i % 2
                                                                                                    == 0
                                                                            ? SignatureForm.SIGNED
                                                                            : SignatureForm
                                                                                    .DECLARED_IT_WILL_NOT,
                                                                    null,
                                                                    null))
                                                    .stream())
                            .toList();
            case RULING ->
                    alone(
                            Stream.of(
                                    new RulingGiven("c", true, "It may."),
                                    new AppealDecided("c", "p", true, true),
                                    new AppealDecided("c", "p", false, true)));
            case AGREED ->
                    alone(
                            Stream.concat(
                                    Stream.of(new SilenceEnded("c", "plenary", List.of())),
                                    numbers()
                                            .map(
                                                    n ->
                                                            new ConsensusGavelled(
                                                                    "c", "plenary", ids(n)))));
            case WITHDRAWN -> numbers().map(TodayWordsTest::withdrawn).toList();
            case CHECK -> alone(Stream.of(new TemperatureCheckClosed("c", "Warm.")));
            case TABLED ->
                    each(
                            i ->
                                    new ProposalTabled(
                                            "" + i,
                                            "A/" + i,
                                            "T",
                                            "states.FRA",
                                            List.of(),
                                            List.of(),
                                            null));
            case DENIED -> each(i -> new SponsorDenied("" + i, "D" + i, "no"));
            case BRACKETS ->
                    Stream.of(1, 2, 3)
                            .flatMap(
                                    kind ->
                                            each(
                                                    i ->
                                                            kind == 1 || kind == 2 && i % 2 == 0
                                                                    ? opened()
                                                                    : new BracketGone("b", "gone"))
                                                    .stream())
                            .toList();
            case OBJECTIONS -> each(i -> new ConsensusObjected("c", "s." + i, "p", null, "no"));
            case MEETINGS -> each(i -> new SessionOpened("s" + i, "plenary", "M " + i, List.of()));
            case STATEMENTS -> numbers().map(TodayWordsTest::statements).toList();
            case ROSTER -> alone(numbers().map(n -> new RosterImported("r", 1, n, n)));
        };
    }
}
