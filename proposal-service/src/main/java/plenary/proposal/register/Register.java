package plenary.proposal.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.contracts.event.ProposalPaperEvent.LateProposalAdmitted;
import plenary.contracts.event.RegisterEvent;
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
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.register.Version.Stage;

/**
 * What a forum's register holds of its own. Proposals and programmes are in it as well, but are
 * drawn from their own acts, so that nothing is written down twice.
 *
 * @param settings null until the forum has said how it numbers
 * @param leaves to table after the deadline
 * @param papers by id
 * @param versions by document and language
 * @param programmes by day
 */
public record Register(
        Settings settings,
        Shelf<Leave> leaves,
        Shelf<Paper> papers,
        Shelf<Version> versions,
        Shelf<Programme> programmes) {

    public static final Register NOTHING =
            new Register(null, Shelf.empty(), Shelf.empty(), Shelf.empty(), Shelf.empty());

    public Register evolve(Recorded entry) {
        return switch (entry.event()) {
            case RegisterEvent fact -> after(entry, fact);
            case LateProposalAdmitted e ->
                    with(new Leave(e.leave(), e.delegation(), e.reason(), entry.at(), null));
            case ProposalTabled e when e.leave() != null -> used(e.leave(), e.proposal());
            default -> this; // facts of the other parts
        };
    }

    private Register after(Recorded entry, RegisterEvent fact) {
        return switch (fact) {
            case SeriesSet e ->
                    new Register(
                            new Settings(
                                    e.prefix(), e.marks(), e.languages(), e.proposalDeadline()),
                            leaves,
                            papers,
                            versions,
                            programmes);
            case DocumentReserved e ->
                    with(
                            new Paper(
                                    e.document(),
                                    e.series(),
                                    e.symbol(),
                                    e.title(),
                                    e.body(),
                                    e.by(),
                                    e.language(),
                                    entry.at(),
                                    null,
                                    List.of()));
            case DocumentReceived e ->
                    with(
                            version(e.document(), e.language(), null, e.text(), e.sha256())
                                    .now(Stage.RECEIVED, entry.at(), e.by()));
            case DocumentEdited e ->
                    with(
                            version(e.document(), e.language(), null, e.text(), e.sha256())
                                    .now(Stage.EDITED, entry.at(), e.by()));
            case DocumentTranslated e ->
                    with(
                            version(e.document(), e.language(), e.title(), e.text(), e.sha256())
                                    .now(Stage.TRANSLATED, entry.at(), e.by()));
            case DocumentPosted e ->
                    with(
                            version(e.document(), e.language(), e.title(), e.text(), e.sha256())
                                    .now(Stage.POSTED, entry.at(), e.by()));
            case DocumentFileAttached e ->
                    with(
                            papers.get(e.document())
                                    .with(
                                            new AttachedFile(
                                                    e.fileName(),
                                                    e.mediaType(),
                                                    e.size(),
                                                    e.sha256())));
            case DocumentSuperseded e -> with(papers.get(e.document()).superseded(e.by()));
            case ProgrammeIssued e ->
                    with(
                            new Programme(
                                    e.day(),
                                    e.revision(),
                                    e.symbol(),
                                    entry.at(),
                                    e.meetings(),
                                    e.note()));
        };
    }

    private Version version(
            String document, String language, String title, String text, String sha256) {
        var before = version(document, language);
        var name = title == null ? before.map(Version::title).orElse(null) : title;
        var steps = before.map(Version::steps).orElse(List.of());
        return new Version(document, language, name, text, sha256, steps);
    }

    public Optional<Version> version(String document, String language) {
        return versions.find(Version.id(document, language));
    }

    /** A document in every language it is there in. */
    public List<Version> versionsOf(String document) {
        return versions.all().stream().filter(v -> v.document().equals(document)).toList();
    }

    /** The highest number given in a series so far. */
    public long last(Series series) {
        return papers.all().stream().filter(p -> p.series() == series).count();
    }

    /** Leave of a delegation that it has not used yet. */
    public Optional<Leave> leaveOf(String delegation) {
        return leaves.all().stream()
                .filter(l -> l.delegation().equals(delegation) && l.proposal() == null)
                .findFirst();
    }

    private Register used(String leave, String proposal) {
        var l = leaves.get(leave);
        return with(new Leave(l.id(), l.delegation(), l.reason(), l.at(), proposal));
    }

    private Register with(Leave leave) {
        return new Register(settings, leaves.with(leave.id(), leave), papers, versions, programmes);
    }

    private Register with(Paper paper) {
        return new Register(settings, leaves, papers.with(paper.id(), paper), versions, programmes);
    }

    private Register with(Version v) {
        var id = Version.id(v.document(), v.language());
        return new Register(settings, leaves, papers, versions.with(id, v), programmes);
    }

    private Register with(Programme programme) {
        return new Register(
                settings, leaves, papers, versions, programmes.with(programme.day(), programme));
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.REGISTER, settings);
        documents.keep(DocumentKind.LEAVE, leaves);
        documents.keep(DocumentKind.PAPER, papers);
        documents.keep(DocumentKind.PAPER_VERSION, versions);
        documents.keep(DocumentKind.PROGRAMME, programmes);
    }

    public static Register from(Map<DocumentKey, Object> documents) {
        return new Register(
                DocumentKey.single(documents, DocumentKind.REGISTER, Settings.class, null),
                DocumentKey.shelf(documents, DocumentKind.LEAVE, Leave.class),
                DocumentKey.shelf(documents, DocumentKind.PAPER, Paper.class),
                DocumentKey.shelf(documents, DocumentKind.PAPER_VERSION, Version.class),
                DocumentKey.shelf(documents, DocumentKind.PROGRAMME, Programme.class));
    }
}
