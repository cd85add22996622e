package plenary.proposal.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.calendar.Dated.Sort;
import plenary.proposal.text.Silences;

/**
 * The dates of a forum that a reader may know of: every meeting on a programme, and the ends that
 * are still to come.
 *
 * @param language of the names; English where there is none in it
 */
public record Dates(ForumState state, Viewer viewer, String language) {

    /** In order of time. */
    public List<Dated> all() {
        return Stream.of(meetings(), due(), silences(), votes(), windows(), comments())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Dated::from))
                .toList();
    }

    private Stream<Dated> meetings() {
        return state.register().programmes().all().stream()
                .flatMap(
                        day ->
                                day.meetings().stream()
                                        .map(
                                                m ->
                                                        new Dated(
                                                                day.day()
                                                                        + "-"
                                                                        + m.body()
                                                                        + "-"
                                                                        + day.meetings().indexOf(m),
                                                                Sort.MEETING,
                                                                body(m.body()),
                                                                m.from(),
                                                                m.until(),
                                                                m.room(),
                                                                reads(m.body())
                                                                        ? m.items()
                                                                        : List.of())));
    }

    private Stream<Dated> due() {
        var settings = state.register().settings();
        return settings == null || settings.proposalDeadline() == null
                ? Stream.empty()
                : Stream.of(
                        Dated.end(
                                Sort.PROPOSALS_DUE,
                                "proposals-due",
                                named(state.assembly().forum().title(), ""),
                                settings.proposalDeadline()));
    }

    private Stream<Dated> silences() {
        return Silences.running(state)
                .filter(call -> reads(call.body()))
                .map(
                        call ->
                                Dated.end(
                                        Sort.SILENCE_ENDS,
                                        call.id(),
                                        body(call.body()),
                                        call.until()));
    }

    private Stream<Dated> votes() {
        return state.decisions().polls().all().stream()
                .filter(poll -> poll.undecided() && poll.opened().closesAt() != null)
                .filter(poll -> viewer.mayRead(poll.opened().audience()))
                .map(
                        poll ->
                                Dated.end(
                                        Sort.VOTE_CLOSES,
                                        poll.id(),
                                        named(poll.opened().question(), poll.id()),
                                        poll.opened().closesAt()));
    }

    private Stream<Dated> windows() {
        return state.decisions().recommendations().all().stream()
                .filter(rec -> !rec.rounds().isEmpty())
                .flatMap(
                        rec ->
                                rec.latest().windows().stream()
                                        .filter(window -> !window.over())
                                        .map(
                                                window ->
                                                        Dated.end(
                                                                Sort.WINDOW_ENDS,
                                                                rec.id() + "-" + window.group(),
                                                                group(window.group())
                                                                        + ": "
                                                                        + rec.title(),
                                                                window.frozen().closes())));
    }

    private Stream<Dated> comments() {
        return state.voices().periods().all().stream()
                .filter(period -> period.closed() == null)
                .map(
                        period ->
                                Dated.end(
                                        Sort.COMMENTS_CLOSE,
                                        period.id(),
                                        period.title(),
                                        period.until()));
    }

    private boolean reads(String body) {
        return state.assembly()
                .bodies()
                .find(body)
                .map(b -> viewer.mayRead(b.audience()))
                .orElse(true);
    }

    private String body(String id) {
        return state.assembly().bodies().find(id).map(b -> named(b.names(), id)).orElse(id);
    }

    private String group(String id) {
        return state.assembly()
                .forum()
                .charter()
                .advisoryGroup(id)
                .map(g -> named(g.title(), id))
                .orElse(id);
    }

    private String named(Map<String, String> names, String otherwise) {
        return names.getOrDefault(language, names.getOrDefault("en", otherwise));
    }
}
