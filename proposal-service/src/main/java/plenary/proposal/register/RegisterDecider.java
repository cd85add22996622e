package plenary.proposal.register;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DOCUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DOCUMENT_NOT_READY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NO_PARENT_BODY;

import java.util.ArrayList;
import java.util.Locale;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.RegisterEvent.DocumentEdited;
import plenary.contracts.event.RegisterEvent.DocumentFileAttached;
import plenary.contracts.event.RegisterEvent.DocumentPosted;
import plenary.contracts.event.RegisterEvent.DocumentReceived;
import plenary.contracts.event.RegisterEvent.DocumentReserved;
import plenary.contracts.event.RegisterEvent.DocumentSuperseded;
import plenary.contracts.event.RegisterEvent.DocumentTranslated;
import plenary.contracts.event.RegisterEvent.ProgrammeIssued;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.contracts.event.RegisterEvent.SeriesSet;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.register.RegisterCommand.AttachFile;
import plenary.proposal.register.RegisterCommand.EditDocument;
import plenary.proposal.register.RegisterCommand.IssueProgramme;
import plenary.proposal.register.RegisterCommand.PostDocument;
import plenary.proposal.register.RegisterCommand.PostReport;
import plenary.proposal.register.RegisterCommand.ReserveDocument;
import plenary.proposal.register.RegisterCommand.SetSeries;
import plenary.proposal.register.RegisterCommand.SubmitDocument;
import plenary.proposal.register.RegisterCommand.SupersedeDocument;
import plenary.proposal.register.RegisterCommand.TranslateDocument;

/** Decides on the register of documents. */
final class RegisterDecider {
    private RegisterDecider() {}

    static Decision decide(ForumState state, Actor actor, RegisterCommand command) {
        return switch (command) {
            case SetSeries c -> set(actor, c);
            case ReserveDocument c -> reserve(state, actor, c);
            case SubmitDocument c -> submit(state, actor, c);
            case EditDocument c -> edit(state, actor, c);
            case TranslateDocument c -> translate(state, actor, c);
            case AttachFile c -> attach(state, actor, c);
            case PostDocument c -> post(state, actor, c);
            case SupersedeDocument c -> supersede(state, actor, c);
            case IssueProgramme c -> programme(state, actor, c);
            case PostReport c -> report(state, actor, c);
        };
    }

    private static Decision set(Actor actor, SetSeries c) {
        secretariat(actor);
        return Decision.accepted(
                new SeriesSet(c.prefix(), c.marks(), c.languages(), c.proposalDeadline()));
    }

    private static Decision reserve(ForumState state, Actor actor, ReserveDocument c) {
        if (c.body() != null && !state.assembly().bodies().has(c.body())) {
            return Decision.refused(BODY_NOT_FOUND, "There is no body " + c.body() + ".");
        }
        if (c.body() != null) {
            inside(state, actor, c.body());
        }
        mayReserve(actor, c);
        var reserved =
                reserved(
                        state,
                        c.series(),
                        c.title(),
                        c.body(),
                        c.language(),
                        actor.capacity().shown());
        return c.text() == null
                ? Decision.accepted(reserved)
                : Decision.accepted(reserved, received(actor, reserved, c.text()));
    }

    /** Whoever takes part hands in information; a body's chair its papers; the rest is for all. */
    private static void mayReserve(Actor actor, ReserveDocument c) {
        switch (c.series()) {
            case PROPOSAL, NON_PAPER, PROGRAMME ->
                    throw new Refused(
                            MALFORMED_REQUEST,
                            "Proposals, non-papers and programmes enter the register by being"
                                    + " tabled, circulated and issued.");
            case INFORMATION -> {} // by whoever takes part
            case TEMPORARY, LIAISON, REPORT, CHAIRS_DRAFT -> {
                if (!leads(actor, c.body())) {
                    secretariat(actor);
                }
            }
            case PARTICIPANTS -> secretariat(actor);
        }
    }

    /** What is for a closed body alone comes from inside. */
    private static void inside(ForumState state, Actor actor, String id) {
        var body = state.assembly().bodies().get(id);
        var within =
                switch (actor.capacity()) {
                    case Capacity.Seated seated -> body.seats(seated.seat());
                    case Capacity.InOffice in -> in.body().equals(id);
                    case Capacity.Secretariat s -> false;
                    case Capacity.Observing o -> false;
                    case Capacity.Person p -> false;
                    case Capacity.House h -> false;
                };
        if (!body.open() && !within) {
            throw new Refused(NOT_ENTITLED, id + " is closed to others than its members.");
        }
    }

    private static DocumentReserved reserved(
            ForumState state,
            Series series,
            String title,
            String body,
            String language,
            String by) {
        var symbols = new Symbols(state);
        var n = state.register().last(series) + 1;
        while (symbols.taken(symbols.in(series, String.valueOf(n)))) {
            n++; // another series may bear the same mark
        }
        var id = series.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + n;
        var symbol = symbols.in(series, String.valueOf(n));
        return new DocumentReserved(
                id,
                series,
                symbol,
                title,
                body,
                by,
                language == null ? symbols.languages().getFirst() : language);
    }

    private static DocumentReceived received(Actor actor, DocumentReserved r, String text) {
        return new DocumentReceived(
                r.document(), r.language(), text, Sha256.of(text), actor.capacity().shown());
    }

    private static Decision submit(ForumState state, Actor actor, SubmitDocument c) {
        var paper = paper(state, c.document());
        if (!paper.by().equals(actor.capacity().shown())) {
            secretariat(actor);
        }
        var before = state.register().version(paper.id(), paper.language());
        if (before.map(Version::posted).orElse(false)) {
            return Decision.refused(
                    DOCUMENT_NOT_READY,
                    paper.symbol() + " is posted; a later document supersedes it.");
        }
        var hash = Sha256.of(c.text());
        return before.map(v -> v.sha256().equals(hash)).orElse(false)
                ? Decision.accepted()
                : Decision.accepted(
                        new DocumentReceived(
                                paper.id(),
                                paper.language(),
                                c.text(),
                                hash,
                                actor.capacity().shown()));
    }

    private static Decision attach(ForumState state, Actor actor, AttachFile c) {
        var paper = paper(state, c.document());
        var posted = state.register().versionsOf(paper.id()).stream().anyMatch(Version::posted);
        if (posted || !paper.by().equals(actor.capacity().shown())) {
            secretariat(actor);
        }
        var file = c.file();
        return paper.files().contains(file)
                ? Decision.accepted()
                : Decision.accepted(
                        new DocumentFileAttached(
                                paper.id(),
                                file.fileName(),
                                file.mediaType(),
                                file.size(),
                                file.sha256(),
                                actor.capacity().shown()));
    }

    private static Decision edit(ForumState state, Actor actor, EditDocument c) {
        secretariat(actor);
        var version = version(state, c.document(), c.language());
        if (version.posted()) {
            return Decision.refused(
                    DOCUMENT_NOT_READY, "It is posted in " + c.language() + " already.");
        }
        return Decision.accepted(
                new DocumentEdited(
                        c.document(),
                        c.language(),
                        c.text(),
                        Sha256.of(c.text()),
                        actor.capacity().shown()));
    }

    private static Decision translate(ForumState state, Actor actor, TranslateDocument c) {
        secretariat(actor);
        var entry =
                Listing.of(state).stream()
                        .filter(e -> e.id().equals(c.document()))
                        .findFirst()
                        .orElseThrow(() -> missing(c.document()));
        if (entry.language().equals(c.language())) {
            return Decision.refused(
                    MALFORMED_REQUEST, c.language() + " is the language of the original.");
        }
        return Decision.accepted(
                new DocumentTranslated(
                        c.document(),
                        c.language(),
                        c.title(),
                        c.text(),
                        Sha256.of(c.text()),
                        actor.capacity().shown()));
    }

    private static Decision post(ForumState state, Actor actor, PostDocument c) {
        var paper = state.register().papers().find(c.document()).orElse(null);
        if (paper == null || !leads(actor, paper.body())) {
            secretariat(actor);
        }
        var version = version(state, c.document(), c.language());
        var title = version.title() != null || paper == null ? version.title() : paper.title();
        if (version.stage() == Version.Stage.POSTED) {
            return Decision.accepted();
        }
        return Decision.accepted(
                new DocumentPosted(
                        c.document(),
                        c.language(),
                        title,
                        version.text(),
                        version.sha256(),
                        actor.capacity().shown()));
    }

    private static Decision supersede(ForumState state, Actor actor, SupersedeDocument c) {
        secretariat(actor);
        var paper = paper(state, c.document());
        if (c.by().equals(paper.symbol()) || !new Symbols(state).taken(c.by())) {
            return Decision.refused(
                    DOCUMENT_NOT_FOUND, "No other document bears the symbol " + c.by() + ".");
        }
        return c.by().equals(paper.supersededBy())
                ? Decision.accepted()
                : Decision.accepted(new DocumentSuperseded(paper.id(), c.by()));
    }

    private static Decision programme(ForumState state, Actor actor, IssueProgramme c) {
        secretariat(actor);
        for (var meeting : c.meetings()) {
            if (!state.assembly().bodies().has(meeting.body())) {
                return Decision.refused(BODY_NOT_FOUND, "There is no body " + meeting.body() + ".");
            }
        }
        var programmes = state.register().programmes();
        var before = programmes.find(c.day()).orElse(null);
        if (before == null) {
            var symbol =
                    new Symbols(state).in(Series.PROGRAMME, String.valueOf(programmes.size() + 1));
            return Decision.accepted(
                    new ProgrammeIssued(c.day(), 0, symbol, c.meetings(), c.note()));
        }
        if (before.meetings().equals(c.meetings())
                && java.util.Objects.equals(before.note(), c.note())) {
            return Decision.accepted();
        }
        var n = before.revision() + 1;
        var first = before.symbol().replaceFirst("\\(Rev\\.\\d+\\)$", "");
        return Decision.accepted(
                new ProgrammeIssued(
                        c.day(), n, Symbols.revision(first, n), c.meetings(), c.note()));
    }

    private static Decision report(ForumState state, Actor actor, PostReport c) {
        if (!state.assembly().bodies().has(c.body())) {
            return Decision.refused(BODY_NOT_FOUND, "There is no body " + c.body() + ".");
        }
        if (!leads(actor, c.body())) {
            return Decision.refused(NOT_ENTITLED, "The chair of " + c.body() + " reports.");
        }
        var parent = state.assembly().parentOf(c.body()).orElse(null);
        if (parent == null) {
            return Decision.refused(NO_PARENT_BODY, c.body() + " reports to nobody.");
        }
        var original = c.texts().firstEntry();
        var hash = Sha256.of(original.getValue());
        if (state.register().versions().all().stream().anyMatch(v -> v.sha256().equals(hash))) {
            return Decision.refused(ALREADY_EXISTS, "This very report is posted already.");
        }
        var by = actor.capacity().shown();
        var reserved =
                reserved(state, Series.REPORT, c.title(), parent.id(), original.getKey(), by);
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(reserved);
        c.texts()
                .forEach(
                        (language, text) ->
                                facts.add(
                                        new DocumentPosted(
                                                reserved.document(),
                                                language,
                                                c.title(),
                                                text,
                                                Sha256.of(text),
                                                by)));
        return Decision.accepted(facts);
    }

    private static Paper paper(ForumState state, String id) {
        return state.register().papers().find(id).orElseThrow(() -> missing(id));
    }

    private static Refused missing(String id) {
        return new Refused(DOCUMENT_NOT_FOUND, "There is no document " + id + ".");
    }

    private static Version version(ForumState state, String document, String language) {
        return state.register()
                .version(document, language)
                .orElseThrow(
                        () ->
                                new Refused(
                                        DOCUMENT_NOT_READY,
                                        document + " is not here in " + language + " yet."));
    }

    private static void secretariat(Actor actor) {
        if (!(actor.capacity() instanceof Capacity.Secretariat)) {
            throw new Refused(NOT_ENTITLED, "The secretariat does this.");
        }
    }

    private static boolean leads(Actor actor, String body) {
        return actor.capacity() instanceof Capacity.InOffice in
                && in.body().equals(body)
                && (in.office() == Office.CHAIR
                        || in.office() == Office.VICE_CHAIR
                        || in.office() == Office.SECRETARY);
    }
}
