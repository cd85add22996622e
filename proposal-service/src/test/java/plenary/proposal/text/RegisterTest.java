package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DOCUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DOCUMENT_NOT_READY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NO_PARENT_BODY;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.RegisterEvent.Meeting;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.contracts.event.RegisterEvent.SeriesMark;
import plenary.contracts.event.SessionEvent.StatementKind;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.RecordStatement;
import plenary.proposal.negotiating.NegotiatingCommand.CreateGroup;
import plenary.proposal.negotiating.NegotiatingCommand.DeclareOnBehalf;
import plenary.proposal.negotiating.NegotiatingCommand.Dissociate;
import plenary.proposal.register.BodyReport;
import plenary.proposal.register.BodyReport.Act;
import plenary.proposal.register.Listing;
import plenary.proposal.register.RegisterCommand.EditDocument;
import plenary.proposal.register.RegisterCommand.IssueProgramme;
import plenary.proposal.register.RegisterCommand.PostDocument;
import plenary.proposal.register.RegisterCommand.PostReport;
import plenary.proposal.register.RegisterCommand.ReserveDocument;
import plenary.proposal.register.RegisterCommand.SetSeries;
import plenary.proposal.register.RegisterCommand.SubmitDocument;
import plenary.proposal.register.RegisterCommand.SupersedeDocument;
import plenary.proposal.register.RegisterCommand.TranslateDocument;
import plenary.proposal.register.ReportPhrases;
import plenary.proposal.register.ReportText;
import plenary.proposal.register.Version;
import plenary.proposal.register.Version.Stage;
import plenary.proposal.text.PaperCommand.Corrected;
import plenary.proposal.text.PaperCommand.IssueCorrigendum;
import plenary.proposal.text.TextCommand.AnnounceProposal;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ReviseProposal;
import plenary.proposal.text.TextCommand.WithdrawProposal;

class RegisterTest {
    private final Conference conference = Conference.open().withInstrument();

    private static ReserveDocument information(String body, String text) {
        return new ReserveDocument(Series.INFORMATION, "Traffic figures", body, "en", text);
    }

    private Listing line(String id) {
        return Listing.of(conference.state).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_announced_proposal_reserves_its_symbol_until_it_is_taken_back() {
        conference.act("seat:states.RUS", new AnnounceProposal("27", "Common proposal", null));
        assertThat(line("proposal-27").stage()).isEqualTo(Stage.RESERVED);
        conference.act("seat:states.RUS", new WithdrawProposal("27", null));
        assertThat(Listing.of(conference.state)).noneMatch(l -> l.id().equals("proposal-27"));
    }

    @Test
    void an_observer_hands_in_an_information_paper_and_the_secretariat_posts_it() {
        conference.act("observer:XYZ", information(null, null));
        assertThat(line("information-1").symbol()).isEqualTo("WCIT12/INF/1");
        assertThat(line("information-1").stage()).isEqualTo(Stage.RESERVED);
        conference.refused(
                DOCUMENT_NOT_READY, "secretariat", new PostDocument("information-1", "en"));
        conference.refused(
                NOT_ENTITLED, "seat:states.RUS", new SubmitDocument("information-1", "mine"));
        conference.act("observer:XYZ", new SubmitDocument("information-1", "Figurs."));
        assertThat(conference.act("observer:XYZ", new SubmitDocument("information-1", "Figurs.")))
                .isEmpty();
        conference.refused(NOT_ENTITLED, "observer:XYZ", new PostDocument("information-1", "en"));
        conference.act("secretariat", new EditDocument("information-1", "en", "Figures."));
        conference.act("secretariat", new PostDocument("information-1", "en"));
        assertThat(conference.act("secretariat", new PostDocument("information-1", "en")))
                .isEmpty();
        var posted = conference.state.register().version("information-1", "en").orElseThrow();
        assertThat(posted.text()).isEqualTo("Figures.");
        assertThat(posted.steps())
                .extracting(s -> s.stage() + " " + s.by())
                .containsExactly(
                        "RECEIVED observer:XYZ", "EDITED secretariat", "POSTED secretariat");
        conference.refused(
                DOCUMENT_NOT_READY,
                "observer:XYZ",
                new SubmitDocument("information-1", "Other figures."));
    }

    @Test
    void what_is_not_posted_is_read_by_the_secretariat_alone() {
        var facts = conference.act("observer:XYZ", information(null, "Figures."));
        assertThat(facts)
                .extracting(fact -> Audiences.of(conference.state, fact))
                .containsExactly("public", "secretariat");
    }

    @Test
    void an_observer_reserves_nothing_else() {
        for (var series : List.of(Series.TEMPORARY, Series.REPORT, Series.PARTICIPANTS)) {
            conference.refused(
                    NOT_ENTITLED,
                    "observer:XYZ",
                    new ReserveDocument(series, "T", "com-5", "en", null));
        }
        conference.refused(
                MALFORMED_REQUEST,
                "secretariat",
                new ReserveDocument(Series.PROPOSAL, "T", null, "en", null));
        conference.refused(BODY_NOT_FOUND, "observer:XYZ", information("nowhere", null));
    }

    @Test
    void a_closed_bodys_paper_comes_from_inside_and_is_for_inside() {
        conference.refused(NOT_ENTITLED, "observer:XYZ", information("friends", null));
        conference.refused(NOT_ENTITLED, "seat:states.MEX", information("friends", null));
        conference.refused(NOT_ENTITLED, "secretariat", information("friends", null));
        var facts = conference.act("seat:states.FRA", information("friends", "Between us."));
        assertThat(facts)
                .extracting(fact -> Audiences.of(conference.state, fact))
                .containsExactly("body:friends", "body:friends");
        var posted =
                conference.act("chair:friends", new PostDocument("information-1", "en")).getFirst();
        assertThat(Audiences.of(conference.state, posted)).isEqualTo("body:friends");
    }

    @Test
    void proposals_enter_by_themselves_and_each_paper_has_its_line() {
        conference.table("27", "RUS", mod("3", "Members shal.", "wg-5-1"));
        conference.act(
                "seat:states.RUS",
                new ReviseProposal("27", List.of(mod("3", "Members shal not.", "wg-5-1")), null));
        conference.act(
                "seat:states.RUS",
                new IssueCorrigendum("27", List.of(new Corrected(1, "Members shall not.")), null));
        assertThat(Listing.of(conference.state))
                .extracting(Listing::symbol)
                .containsExactly("WCIT12/27", "WCIT12/27(Rev.1)", "WCIT12/27(Rev.1)(Corr.1)");
        assertThat(line("proposal-27").supersededBy()).isEqualTo("WCIT12/27(Rev.1)");
        assertThat(line("proposal-27-rev-1").supersededBy()).isNull();
        conference.act(
                "secretariat", new TranslateDocument("proposal-27", "fr", "Titre", "Texte."));
        conference.act("secretariat", new PostDocument("proposal-27", "fr"));
        assertThat(conference.state.register().version("proposal-27", "fr").orElseThrow().posted())
                .isTrue();
        conference.refused(
                MALFORMED_REQUEST,
                "secretariat",
                new TranslateDocument("proposal-27", "en", "T", "Text."));
        conference.refused(
                DOCUMENT_NOT_FOUND,
                "secretariat",
                new TranslateDocument("proposal-99", "fr", "T", "Texte."));
    }

    @Test
    void the_forum_says_how_it_numbers() {
        conference.refused(
                NOT_ENTITLED, "chair:plenary", new SetSeries("X", List.of(), List.of(), null));
        conference.act(
                "secretariat",
                new SetSeries(
                        "CONF/12",
                        List.of(new SeriesMark(Series.INFORMATION, "I")),
                        List.of("fr", "en"),
                        null));
        conference.act("seat:states.FRA", information(null, null));
        assertThat(line("information-1").symbol()).isEqualTo("CONF/12/I/1");
    }

    @Test
    void a_symbol_is_superseded_by_another_that_is_there() {
        conference.act("seat:states.FRA", information(null, null));
        conference.act("seat:states.FRA", information(null, null));
        conference.refused(
                DOCUMENT_NOT_FOUND,
                "secretariat",
                new SupersedeDocument("information-1", "WCIT12/INF/9"));
        conference.refused(
                DOCUMENT_NOT_FOUND,
                "secretariat",
                new SupersedeDocument("information-1", "WCIT12/INF/1"));
        conference.act("secretariat", new SupersedeDocument("information-1", "WCIT12/INF/2"));
        assertThat(line("information-1").supersededBy()).isEqualTo("WCIT12/INF/2");
    }

    @Test
    void a_changed_programme_of_the_day_is_a_revision() {
        var meeting =
                new Meeting(
                        "com-5",
                        "Hall B",
                        Instant.parse("2012-12-03T09:30:00Z"),
                        Instant.parse("2012-12-03T12:30:00Z"),
                        List.of("Article 3"));
        var issue = new IssueProgramme("2012-12-03", List.of(meeting), null);
        conference.refused(NOT_ENTITLED, "chair:com-5", issue);
        conference.act("secretariat", issue);
        assertThat(conference.act("secretariat", issue)).isEmpty();
        conference.act(
                "secretariat", new IssueProgramme("2012-12-03", List.of(meeting), "No lunch"));
        assertThat(line("programme-2012-12-03").symbol()).isEqualTo("WCIT12/PRG/1(Rev.1)");
        conference.act("secretariat", new IssueProgramme("2012-12-03", List.of(meeting), "Lunch"));
        assertThat(line("programme-2012-12-03").symbol()).isEqualTo("WCIT12/PRG/1(Rev.2)");
    }

    @Test
    void a_body_reports_upwards_what_its_acts_say() {
        var acts = new ArrayList<Act>();
        for (var fact : worked()) {
            acts.add(new Act(acts.size() + 1, conference.state.at(), fact));
        }
        var report =
                BodyReport.of(
                        conference.state,
                        "wg-5-1",
                        Instant.EPOCH,
                        Instant.parse("2013-01-01T00:00:00Z"),
                        acts);
        assertThat(report.to()).isEqualTo("com-5");
        assertThat(report.sessions()).hasSize(1);
        assertThat(report.opened()).extracting(BodyReport.Deed::about).containsExactly("b1");
        assertThat(report.open()).containsExactly("b1");
        var texts = new LinkedHashMap<String, String>();
        for (var phrases : ReportPhrases.in(List.of("ru", "en", "fr"))) {
            texts.put(
                    phrases.language(),
                    ReportText.of(report, "First report", phrases, name -> name, "It went well."));
        }
        assertThat(texts.get("en"))
                .contains("It went well.", "## Brackets still open", "b1 on 3", "(record 2)");
        assertThat(texts.get("fr"))
                .contains("It went well.", "## Crochets encore ouverts", "b1 sur 3")
                .contains("## Remarques de la présidence", "(registre 2)", "wg-5-1 à com-5, du ");
        assertThat(ReportPhrases.in(List.of("es")))
                .extracting(ReportPhrases::language)
                .containsExactly("en");
        var post = new PostReport("wg-5-1", "First report", texts);
        conference.refused(NOT_ENTITLED, "chair:com-5", post);
        conference.refused(NO_PARENT_BODY, "chair:plenary", new PostReport("plenary", "T", texts));
        conference.act("chair:wg-5-1", post);
        assertThat(line("report-1").symbol()).isEqualTo("WCIT12/R/1");
        assertThat(line("report-1").body()).isEqualTo("com-5");
        assertThat(line("report-1").stage()).isEqualTo(Stage.POSTED);
        assertThat(conference.state.register().versionsOf("report-1"))
                .extracting(Version::language)
                .containsExactlyInAnyOrder("en", "fr");
        conference.refused(ALREADY_EXISTS, "chair:wg-5-1", post);
    }

    @Test
    void a_report_tells_on_whose_behalf_a_statement_was_made_and_who_is_not_behind_it() {
        conference.act("chair:wg-5-1", new OpenSession("s-1", "wg-5-1", "First", List.of()));
        conference.act(
                "secretariat",
                new CreateGroup(
                        "g", Map.of("en", "Friends", "fr", "Amis"), List.of("FRA", "MEX"), null));
        var facts =
                conference.act(
                        "seat:states.FRA",
                        new RecordStatement("s-1", StatementKind.STATEMENT, null, "We regret it."));
        var said = "statement/" + ((StatementRecorded) facts.getLast()).statement();
        var acts = List.of(new Act(7, conference.state.at(), facts.getLast()));
        var alone = conference.state.at().plusMillis(1);
        conference.act("seat:states.FRA", new DeclareOnBehalf("g", said));
        conference.act("seat:states.MEX", new Dissociate("g", said, "not asked"));
        var dissociated = conference.state.at().plusMillis(1);
        var report = BodyReport.of(conference.state, "wg-5-1", Instant.EPOCH, dissociated, acts);
        assertThat(ReportText.of(report, "R", phrases("en"), name -> name, null))
                .contains(
                        "states.FRA on behalf of Friends (not behind it: MEX, “not asked”): We"
                                + " regret it. (record 7)");
        assertThat(ReportText.of(report, "R", phrases("fr"), name -> name, null))
                .contains("au nom de Amis (s'en dissocient : MEX, «\u00a0not asked\u00a0»)");
        var before = BodyReport.of(conference.state, "wg-5-1", Instant.EPOCH, alone, acts);
        assertThat(before.statements().getFirst().onBehalfOf()).isEmpty();
    }

    private static ReportPhrases phrases(String language) {
        return ReportPhrases.in(List.of(language)).getFirst();
    }

    private List<DeliberationEvent> worked() {
        var facts = new ArrayList<DeliberationEvent>();
        facts.addAll(
                conference.act(
                        "chair:wg-5-1", new OpenSession("s-1", "wg-5-1", "First", List.of())));
        conference.withModification();
        facts.addAll(
                conference.act(
                        "seat:states.FRA", new OpenBracket("3", List.of(whole()), "why", null)));
        return facts;
    }

    @Test
    void what_is_kept_is_read_back() {
        conference.act("seat:states.FRA", information(null, "Figures."));
        var again =
                ForumState.from(
                        conference.state.seq(),
                        conference.state.at(),
                        conference.state.documents().all());
        assertThat(again.register()).isEqualTo(conference.state.register());
    }
}
