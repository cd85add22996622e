package plenary.proposal.register;

import java.util.Optional;
import java.util.stream.Stream;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.decision.Hearing;
import plenary.proposal.decision.OnPaper;
import plenary.proposal.decision.Transfers;

/**
 * Which files a reader reaches: those that go with something the reader may read. A file nothing
 * refers to is nobody's to read.
 */
public final class Files {
    private Files() {}

    /** The name a file goes by where the viewer may read it. */
    public static Optional<String> name(ForumState state, Viewer viewer, String sha256) {
        return Stream.of(
                        notices(state, sha256),
                        papers(state, viewer, sha256),
                        OnPaper.scans(state, viewer, sha256),
                        Transfers.notices(state, sha256),
                        minutes(state, viewer, sha256))
                .flatMap(names -> names)
                .findFirst();
    }

    /** Written notices about sponsors are for all to see, as proposals are. */
    private static Stream<String> notices(ForumState state, String sha256) {
        return state.texts().proposals().all().stream()
                .flatMap(proposal -> proposal.sponsors().stream())
                .flatMap(sponsor -> sponsor.steps().stream())
                .map(step -> step.notice())
                .filter(notice -> notice != null && sha256.equals(notice.sha256()))
                .map(notice -> notice.fileName())
                .filter(name -> name != null);
    }

    /** The minutes of a group are for the group. */
    private static Stream<String> minutes(ForumState state, Viewer viewer, String sha256) {
        return state.decisions().petitions().stream()
                .map(found -> found.petition())
                .filter(petition -> viewer.mayRead(Hearing.group(petition.group())))
                .map(petition -> petition.declared())
                .filter(declared -> declared != null && sha256.equals(declared.sha256()))
                .map(declared -> declared.minutes());
    }

    private static Stream<String> papers(ForumState state, Viewer viewer, String sha256) {
        return state.register().papers().all().stream()
                .filter(paper -> viewer.mayRead(Audiences.ofFiles(state, paper.id())))
                .flatMap(paper -> paper.files().stream())
                .filter(file -> file.sha256().equals(sha256))
                .map(AttachedFile::fileName);
    }
}
