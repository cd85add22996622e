package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.proposal.ForumState.Recorded;

/**
 * One passage of a recommendation through chambers and groups. A count is never used for another
 * round.
 *
 * @param number from 1
 * @param poll the chambers' vote
 * @param provisions the clean draft put forward
 * @param carryOvers what the clean draft left behind
 * @param sha256 hex digest of the text put forward
 * @param links by provision: those it was linked to as it was put
 * @param windows one for each group with a veto, once the chambers have carried it
 * @param why why it was not carried; null where it was, or is not known yet
 * @param endedAt when it was adopted, returned or not carried; null before
 */
public record Round(
        int number,
        String poll,
        List<CleanProvision> provisions,
        List<CarriedOver> carryOvers,
        String sha256,
        Map<String, List<String>> links,
        long seq,
        Instant putAt,
        List<GroupWindow> windows,
        List<Petition> petitions,
        List<Veto> vetoes,
        String why,
        Instant endedAt) {

    public Round {
        provisions = List.copyOf(provisions);
        carryOvers = List.copyOf(carryOvers);
        links = Map.copyOf(links);
        windows = List.copyOf(windows);
        petitions = List.copyOf(petitions);
        vetoes = List.copyOf(vetoes);
    }

    /** One that begins with an entry of the record. */
    static Round put(
            int number,
            String poll,
            List<CleanProvision> provisions,
            List<CarriedOver> carryOvers,
            String sha256,
            Map<String, List<String>> links,
            Recorded entry) {
        return new Round(
                number,
                poll,
                provisions,
                carryOvers,
                sha256,
                links,
                entry.seq(),
                entry.at(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** With the next part of a long text that is being put forward. */
    Round with(List<CleanProvision> nextProvisions, List<CarriedOver> nextCarryOvers) {
        return new Round(
                number,
                poll,
                Stream.concat(provisions.stream(), nextProvisions.stream()).toList(),
                Stream.concat(carryOvers.stream(), nextCarryOvers.stream()).toList(),
                sha256,
                links,
                seq,
                putAt,
                windows,
                petitions,
                vetoes,
                why,
                endedAt);
    }

    Round windows(List<GroupWindow> next) {
        return new Round(
                number,
                poll,
                provisions,
                carryOvers,
                sha256,
                links,
                seq,
                putAt,
                next,
                petitions,
                vetoes,
                why,
                endedAt);
    }

    Round petitions(List<Petition> next) {
        return new Round(
                number,
                poll,
                provisions,
                carryOvers,
                sha256,
                links,
                seq,
                putAt,
                windows,
                next,
                vetoes,
                why,
                endedAt);
    }

    Round vetoes(List<Veto> next) {
        return new Round(
                number,
                poll,
                provisions,
                carryOvers,
                sha256,
                links,
                seq,
                putAt,
                windows,
                petitions,
                next,
                why,
                endedAt);
    }

    Round ended(String because, Instant at) {
        return new Round(
                number,
                poll,
                provisions,
                carryOvers,
                sha256,
                links,
                seq,
                putAt,
                windows,
                petitions,
                vetoes,
                because,
                at);
    }

    Round window(String group, UnaryOperator<GroupWindow> change) {
        return windows(Lists.each(windows, one -> one.group().equals(group), change));
    }

    Round petition(String id, UnaryOperator<Petition> change) {
        return petitions(Lists.each(petitions, one -> one.id().equals(id), change));
    }

    Round veto(String id, UnaryOperator<Veto> change) {
        return vetoes(Lists.each(vetoes, one -> one.id().equals(id), change));
    }

    public Optional<GroupWindow> windowOf(String group) {
        return windows.stream().filter(window -> window.group().equals(group)).findFirst();
    }

    public Optional<CleanProvision> provision(String id) {
        return provisions.stream().filter(one -> one.provision().equals(id)).findFirst();
    }

    /** The petition a group has not decided on yet. */
    public Optional<Petition> pendingOf(String group) {
        return petitions.stream()
                .filter(petition -> petition.group().equals(group) && petition.pending())
                .findFirst();
    }

    /** Whether every window has ended and no group vote asked for in one is undecided. */
    public boolean heard() {
        return windows.stream().allMatch(GroupWindow::over)
                && petitions.stream().noneMatch(Petition::pending);
    }

    /** The vetoes that still stop something. */
    public List<Veto> standingVetoes() {
        return vetoes.stream().filter(veto -> !veto.standing().isEmpty()).toList();
    }
}
