package plenary.proposal.task;

import java.time.Instant;
import java.util.HashSet;
import java.util.stream.Stream;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Role;
import plenary.proposal.register.Version;

/** What the secretariat is waited for. */
record SecretariatTasks(Mine mine) {
    private static final String AS = "secretariat";

    Stream<Task> all() {
        return mine.state().assembly().roster().seq() == 0
                ? Stream.of(many(TaskSort.IMPORT_ROSTER, "roster/roster", 1))
                : Stream.of(people(), documents()).flatMap(each -> each);
    }

    private Stream<Task> people() {
        var assembly = mine.state().assembly();
        var known = new HashSet<String>();
        assembly.people().accredited().stream()
                .filter(a -> Role.acts(a.role()))
                .forEach(a -> known.add(a.delegation()));
        assembly.people().open().all().stream()
                .filter(invitation -> invitation.delegation() != null)
                .filter(invitation -> Role.acts(invitation.role()))
                .forEach(invitation -> known.add(invitation.delegation()));
        var delegations = assembly.roster().delegations().all();
        var unknown = delegations.stream().filter(d -> !known.contains(d.code())).count();
        var pending =
                delegations.stream().filter(d -> d.credentials() == Credentials.PENDING).count();
        return Stream.of(
                        many(TaskSort.DECIDE_CREDENTIALS, "roster/roster", pending),
                        many(TaskSort.INVITE, "roster/roster", unknown),
                        many(
                                TaskSort.UNCLAIMED_INVITATIONS,
                                "roster/roster",
                                assembly.people().open().size()))
                .filter(task -> task.count() > 0);
    }

    private Stream<Task> documents() {
        var register = mine.state().register();
        var posted = register.versions().all().stream().filter(v -> !v.posted());
        var awaited =
                register.papers().all().stream()
                        .filter(
                                paper ->
                                        !register.versions()
                                                .has(Version.id(paper.id(), paper.language())))
                        .map(
                                paper ->
                                        document(
                                                TaskSort.DOCUMENT_AWAITED,
                                                paper.id(),
                                                paper.symbol() + ": " + paper.title(),
                                                paper.reservedAt()));
        return Stream.concat(posted.map(this::toPost), awaited);
    }

    private Task toPost(Version version) {
        var title =
                mine.state()
                        .register()
                        .papers()
                        .find(version.document())
                        .map(paper -> paper.symbol() + ": " + paper.title())
                        .orElse(version.document());
        return document(
                TaskSort.POST_DOCUMENT,
                version.document(),
                title + " (" + version.language() + ")",
                version.steps().getLast().at());
    }

    private static Task document(TaskSort sort, String id, String about, Instant since) {
        return new Task(sort, AS, "document/" + id, about, null, 1, since, null);
    }

    private static Task many(TaskSort sort, String subject, long count) {
        return new Task(sort, AS, subject, null, null, Math.toIntExact(count), null, null);
    }
}
