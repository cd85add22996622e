package plenary.proposal.charter;

import static plenary.contracts.refusal.RefusalCode.CHARTER_DOES_NOT_FIT;
import static plenary.contracts.refusal.RefusalCode.CHARTER_PROPOSAL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHARTER_VERSION_NOT_NEWER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import plenary.contracts.charter.AdvisoryGroup;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.DoubleRepresentation.Policy;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.forum.CharterVersion;

/** Whether a charter can take the place of the one in force. */
public final class CharterFitting {
    private CharterFitting() {}

    /**
     * A charter that was laid before the forum, or the one it began with.
     *
     * @throws Refused {@code charter-proposal-not-found}
     */
    public static CharterVersion version(ForumState state, String id) {
        return state.assembly()
                .forum()
                .version(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        CHARTER_PROPOSAL_NOT_FOUND,
                                        "There is no charter " + id + " here."));
    }

    /** A name and a version mean one text for ever: votes and records refer to its rules. */
    static void newer(ForumState state, Charter charter) {
        var last =
                state.assembly().forum().versions().stream()
                        .filter(CharterVersion::adopted)
                        .map(CharterVersion::charter)
                        .filter(one -> one.name().equals(charter.name()))
                        .mapToInt(Charter::version)
                        .max();
        if (last.isPresent() && charter.version() <= last.getAsInt()) {
            throw new Refused(
                    CHARTER_VERSION_NOT_NEWER,
                    "Version "
                            + last.getAsInt()
                            + " of "
                            + charter.name()
                            + " is or was in force here, and this is version "
                            + charter.version()
                            + ".");
        }
    }

    /** Every seat has its place in it, and every item left to a group its group. */
    static void fits(ForumState state, Charter charter) {
        var places =
                state.assembly().roster().delegations().all().stream()
                        .flatMap(delegation -> delegation.seats().stream())
                        .map(seat -> seat.in())
                        .filter(
                                place ->
                                        charter.chamber(place).isEmpty()
                                                && charter.advisoryGroup(place).isEmpty());
        var items =
                state.items().classified().all().stream()
                        .map(item -> item.group())
                        .filter(Objects::nonNull)
                        .filter(
                                group ->
                                        charter.ownItems() == null
                                                || charter.advisoryGroup(group).isEmpty());
        var missing = Stream.concat(places, items).distinct().sorted().toList();
        if (!missing.isEmpty()) {
            throw new Refused(
                    Refusal.of(
                            CHARTER_DOES_NOT_FIT,
                            "There are seats or items of what it does not know: "
                                    + String.join(", ", missing)
                                    + ".",
                            Map.of("missing", missing)));
        }
    }

    /** The groups that hold a veto under the charter in force, by id. */
    public static List<String> holdingVetoes(ForumState state) {
        var charter = state.assembly().forum().charter();
        var rule = charter.doubleRepresentation();
        var yields = rule != null && rule.policy() == Policy.ADVISE_ONLY ? rule.yields() : null;
        return charter.vetoingGroups().stream()
                .map(AdvisoryGroup::id)
                .filter(group -> !group.equals(yields))
                .toList();
    }
}
