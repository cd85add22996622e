package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static plenary.proposal.decision.Committee.CHAIR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.proposal.Command;
import plenary.proposal.Procedure;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.GiveRuling;
import plenary.proposal.item.Item;
import plenary.proposal.item.ItemCommand.ClassifyItem;
import plenary.proposal.item.ItemCommand.PutOwnItems;
import plenary.proposal.item.Items;

/** Whoever classifies, challenges, rules and puts what to whom, the naive says whose items are. */
class ItemSequencesTest {
    private static final int EXAMPLES = Integer.getInteger("plenary.sequences", 150);
    private static final List<String> GROUPS = List.of("technical", "civil-society");
    private static final String STATE = Committee.seat("states", 2);

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void any_sequence_leaves_each_item_to_whom_the_naive_interpreter_says() {
        var charter = Hall.charter("cirp-consociational");
        qt().withFixedSeed(Long.getLong("plenary.seed", 20121214))
                .withExamples(EXAMPLES)
                .withShrinkCycles(200)
                .forAll(lists().of(integers().between(0, 1 << 20)).ofSizeBetween(10, 80))
                .checkAssert(
                        acts -> {
                            var hall = Committee.meets(charter);
                            var naive = new NaiveItems();
                            for (var act : acts) {
                                step(hall, naive, act);
                                assertThat(seen(hall)).isEqualTo(said(naive));
                            }
                        });
        assertThat(ends)
                .containsKeys("classified", "challenged", "ruled", "to a group", "to the chambers");
    }

    private void step(Hall hall, NaiveItems naive, int act) {
        var more = act / 16;
        var provision = NaiveItems.TEXT.get(more % 6);
        var group = GROUPS.get(more / 6 % 2);
        switch (act % 16) {
            case 0, 1, 2, 3 ->
                    agree(
                            "classified",
                            naive.classify(provision, group),
                            hall,
                            CHAIR,
                            new ClassifyItem(provision, group, "Theirs."));
            case 4, 5 ->
                    agree(
                            "joint",
                            naive.classify(provision, ""),
                            hall,
                            CHAIR,
                            new ClassifyItem(provision, null, "All decide it."));
            case 6, 7, 8 ->
                    agree(
                            "challenged",
                            naive.challenge(provision),
                            hall,
                            STATE,
                            new ChallengeScope(latest(hall, provision), "It binds states."));
            case 9, 10 -> {
                var stands = more / 12 % 2 == 0;
                agree(
                        "ruled",
                        naive.rule(provision, stands),
                        hall,
                        CHAIR,
                        new GiveRuling(open(hall, provision), stands, "So it is."));
            }
            case 11, 12 ->
                    agree(
                            "to a group",
                            naive.putToGroup(group),
                            hall,
                            CHAIR,
                            new PutOwnItems(null, group, "wg", "Theirs", null));
            case 13 ->
                    agree("to the chambers", naive.putToChambers(), hall, CHAIR, Committee.put());
            case 14 -> {
                var poll = undecided(hall, "group:" + group);
                assertThat(!poll.isEmpty()).isEqualTo(naive.groupRefused(group));
                if (!poll.isEmpty()) {
                    hall.counted(poll, 1, 11, 0);
                }
            }
            default -> {
                var poll = undecided(hall, "public");
                assertThat(!poll.isEmpty()).isEqualTo(naive.chambersRefused());
                if (!poll.isEmpty()) {
                    hall.counted(poll, 1, 40, 0);
                }
            }
        }
    }

    private void agree(String what, boolean expected, Hall hall, String as, Command command) {
        var outcome = Procedure.act(hall.state(), Hall.actor(as), command, hall.now());
        var done = outcome instanceof Procedure.Done;
        assertThat(done).as("%s: %s: %s", as, command, done ? "" : outcome).isEqualTo(expected);
        if (done) {
            hall.does(as, command);
            ends.merge(what, 1, Integer::sum);
        }
    }

    private static String latest(Hall hall, String provision) {
        return hall.state().items().latest(provision).map(Item::subject).orElse("item/item-0");
    }

    private static String open(Hall hall, String provision) {
        var subject = latest(hall, provision);
        return hall.state().floor().challenges().all().stream()
                .filter(one -> one.subject().equals(subject) && one.open())
                .map(one -> one.id())
                .findFirst()
                .orElse("challenge-0");
    }

    private static String undecided(Hall hall, String audience) {
        return hall.decisions().polls().all().stream()
                .filter(poll -> poll.undecided() && poll.opened().audience().equals(audience))
                .map(Poll::id)
                .findFirst()
                .orElse("");
    }

    private static List<Object> said(NaiveItems naive) {
        var all = new ArrayList<Object>();
        for (var provision : NaiveItems.TEXT) {
            all.add(naive.owner(provision) + (naive.challenged(provision) ? " challenged" : ""));
        }
        all.add(naive.chambers);
        all.add(Set.copyOf(naive.groupVotes));
        return all;
    }

    private static List<Object> seen(Hall hall) {
        var all = new ArrayList<Object>();
        for (var provision : NaiveItems.TEXT) {
            var challenged = hall.state().floor().challenged(latest(hall, provision));
            all.add(
                    Items.groupOf(hall.state(), provision).orElse("")
                            + (challenged ? " challenged" : ""));
        }
        var chambers = new TreeSet<String>();
        var groups = new java.util.HashSet<Set<String>>();
        for (var rec : hall.decisions().recommendations().all()) {
            var round = rec.latest();
            var poll = hall.decisions().polls().get(round.poll());
            if (!poll.undecided()) {
                continue;
            }
            var text = new TreeSet<String>();
            round.provisions().forEach(one -> text.add(one.provision()));
            if (poll.opened().kind() == PollKind.GROUP) {
                groups.add(text);
            } else {
                chambers.addAll(text);
            }
        }
        all.add(chambers);
        all.add(groups);
        return all;
    }
}
