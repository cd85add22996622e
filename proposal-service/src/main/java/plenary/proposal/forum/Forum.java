package plenary.proposal.forum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.CharterEvent;
import plenary.contracts.event.CharterEvent.CharterAdopted;
import plenary.contracts.event.CharterEvent.CharterConsented;
import plenary.contracts.event.CharterEvent.CharterProposed;
import plenary.contracts.event.CharterEvent.CharterWithdrawn;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.forum.CharterVersion.CharterStanding;

/**
 * One conference, committee or process.
 *
 * @param id its name in every address
 * @param title by language
 * @param charter as in force
 * @param secretariat persons who set it up
 * @param clock a rehearsal's present instant; null for a live forum
 * @param charterText the charter it began with, as it was written; null for one that ships
 * @param later the charter it began with and those laid before it since, in order; empty while
 *     there was never another
 */
public record Forum(
        String id,
        Map<String, String> title,
        Mode mode,
        Charter charter,
        List<String> secretariat,
        Instant clock,
        String charterText,
        List<CharterVersion> later) {

    public Forum {
        later = later == null ? List.of() : List.copyOf(later);
    }

    public boolean rehearsal() {
        return mode == Mode.REHEARSAL;
    }

    Forum at(Instant instant) {
        return new Forum(id, title, mode, charter, secretariat, instant, charterText, later);
    }

    /** The charter it began with, and those laid before it since, in order. */
    public List<CharterVersion> versions() {
        return later.isEmpty() ? List.of(CharterVersion.first(charter, charterText)) : later;
    }

    /** The charter of that id. */
    public Optional<CharterVersion> version(String version) {
        return versions().stream().filter(one -> one.id().equals(version)).findFirst();
    }

    /** The version that was in force when the entry of that number was recorded. */
    public CharterVersion versionAt(long seq) {
        return versions().stream()
                .filter(CharterVersion::adopted)
                .filter(one -> one.settledSeq() <= seq)
                .reduce(
                        (before, after) ->
                                after.settledSeq() < before.settledSeq() ? before : after)
                .orElseThrow();
    }

    /** The charter that governs what began with the entry of that number. */
    public Charter inForceAt(long seq) {
        return later.isEmpty() ? charter : versionAt(seq).charter();
    }

    Forum after(Recorded entry, CharterEvent event) {
        return switch (event) {
            case CharterProposed e -> {
                var next = new ArrayList<>(versions());
                next.add(CharterVersion.of(e, entry.at(), entry.seq()));
                yield with(charter, next);
            }
            case CharterConsented e ->
                    with(charter, changed(e.proposal(), one -> one.consented(e.group())));
            case CharterAdopted e ->
                    with(
                            e.charter(),
                            changed(
                                    e.proposal(),
                                    one ->
                                            one.settled(
                                                    CharterStanding.ADOPTED,
                                                    entry.at(),
                                                    entry.seq(),
                                                    e.poll())));
            case CharterWithdrawn e ->
                    with(
                            charter,
                            changed(
                                    e.proposal(),
                                    one ->
                                            one.settled(
                                                    CharterStanding.WITHDRAWN,
                                                    entry.at(),
                                                    entry.seq(),
                                                    null)));
        };
    }

    private List<CharterVersion> changed(String version, UnaryOperator<CharterVersion> change) {
        return later.stream()
                .map(one -> one.id().equals(version) ? change.apply(one) : one)
                .toList();
    }

    /** The same as governed by another of its charters. */
    Forum under(Charter governing) {
        return with(governing, later);
    }

    private Forum with(Charter inForce, List<CharterVersion> next) {
        return new Forum(id, title, mode, inForce, secretariat, clock, charterText, next);
    }
}
