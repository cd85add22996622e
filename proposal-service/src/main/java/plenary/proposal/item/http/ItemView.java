package plenary.proposal.item.http;

import java.time.Instant;
import java.util.Optional;
import plenary.proposal.ForumState;
import plenary.proposal.item.Item;
import plenary.proposal.item.Items;
import plenary.proposal.text.Provision;

/**
 * How a provision was classified, and what became of that.
 *
 * @param number of the provision now; absent where it has left the draft
 * @param group whose own it was said to be; absent where it was made joint again
 * @param state where that stands
 * @param seq the record entry of the act
 */
record ItemView(
        String id,
        String provision,
        String number,
        String group,
        String reason,
        ItemStanding state,
        Instant at,
        long seq) {

    /** Where a classification stands. */
    enum ItemStanding {
        /** The group alone decides it. */
        OWN,
        /** Somebody denies it; nothing is put before that is settled. */
        CHALLENGED,
        /** A ruling, or the vote on an appeal, set it aside: it is joint. */
        SET_ASIDE,
        /** All decide it. */
        JOINT,
        /** It was classified otherwise since. */
        SUPERSEDED
    }

    static ItemView of(ForumState state, Item item) {
        return new ItemView(
                item.id(),
                item.provision(),
                state.texts().provision(item.provision()).map(Provision::number).orElse(null),
                item.group(),
                item.reason(),
                stage(state, item),
                item.at(),
                item.seq());
    }

    private static ItemStanding stage(ForumState state, Item item) {
        if (!state.items().latest(item.provision()).map(Item::id).equals(Optional.of(item.id()))) {
            return ItemStanding.SUPERSEDED;
        }
        if (item.group() == null) {
            return ItemStanding.JOINT;
        }
        if (state.floor().challenged(item.subject())) {
            return ItemStanding.CHALLENGED;
        }
        return Items.ownOf(state, item.provision()).isPresent()
                ? ItemStanding.OWN
                : ItemStanding.SET_ASIDE;
    }
}
