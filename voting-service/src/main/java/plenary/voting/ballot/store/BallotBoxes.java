package plenary.voting.ballot.store;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.StandingBallot;
import plenary.voting.poll.http.PollBoard;

/**
 * Where ballots queue, one queue a poll. While one batch is being written the next gathers; each
 * voter is answered after the commit of their own batch. Nothing that counts lives only here.
 */
@ApplicationScoped
public class BallotBoxes {
    private static final Logger LOG = Logger.getLogger(BallotBoxes.class);

    private final Map<Key, Box> boxes = new ConcurrentHashMap<>();
    private final BallotBatches batches;
    private final BallotConfig config;
    private final PollBoard board;
    private final Vertx vertx;

    BallotBoxes(BallotBatches batches, BallotConfig config, PollBoard board, Vertx vertx) {
        this.batches = batches;
        this.config = config;
        this.board = board;
        this.vertx = vertx;
    }

    private record Key(String forum, String poll) {}

    private record Waiting(Cast cast, UniEmitter<? super StandingBallot> voter) {}

    private static final class Box {
        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private boolean writing;
    }

    /**
     * Puts a ballot into the box; answers with the receipt once it is durable. Refuses with the
     * code the decision names, and {@code ballot-box-full} where too many wait.
     */
    public Uni<StandingBallot> cast(String forum, String poll, Cast cast) {
        var key = new Key(forum, poll);
        var answered = Vertx.currentContext();
        Uni<StandingBallot> receipt = Uni.createFrom().emitter(voter -> queue(key, cast, voter));
        return answered == null
                ? receipt
                : receipt.emitOn(task -> answered.runOnContext(ignored -> task.run()));
    }

    private void queue(Key key, Cast cast, UniEmitter<? super StandingBallot> voter) {
        var full = new boolean[1];
        var box =
                boxes.compute(
                        key,
                        (k, existing) -> {
                            var kept = existing == null ? new Box() : existing;
                            full[0] = kept.waiting.size() >= config.queue();
                            if (!full[0]) {
                                kept.waiting.add(new Waiting(cast, voter));
                            }
                            return kept;
                        });
        if (full[0]) {
            voter.fail(
                    new Refused(
                            RefusalCode.BALLOT_BOX_FULL,
                            config.queue() + " ballots wait already; come again in a second."));
            return;
        }
        writeNext(key, box);
    }

    private void writeNext(Key key, Box box) {
        var batch = new ArrayList<Waiting>();
        boxes.computeIfPresent(
                key,
                (k, kept) -> {
                    if (kept.writing) {
                        return kept;
                    }
                    while (!kept.waiting.isEmpty() && batch.size() < config.batch()) {
                        batch.add(kept.waiting.poll());
                    }
                    kept.writing = !batch.isEmpty();
                    return kept.writing ? kept : null;
                });
        if (!batch.isEmpty()) {
            // away from the request that happened to come first: the batch is everybody's
            context().runOnContext(ignored -> write(key, box, batch));
        }
    }

    private Context context() {
        var current = Vertx.currentContext();
        return current == null ? vertx.getOrCreateContext() : VertxContext.getRootContext(current);
    }

    private void write(Key key, Box box, List<Waiting> batch) {
        batches.write(key.forum, key.poll, batch.stream().map(Waiting::cast).toList())
                .ifNoItem()
                .after(config.patience())
                .fail()
                .subscribe()
                .with(
                        answers -> {
                            written(key, box);
                            board.changed(key.forum, key.poll);
                            for (int i = 0; i < batch.size(); i++) {
                                answer(batch.get(i), answers.get(i));
                            }
                        },
                        failure -> {
                            written(key, box);
                            if (!(failure instanceof Refused)) {
                                LOG.warnf(failure, "A batch of %s was not written", key);
                            }
                            batch.forEach(waiting -> waiting.voter.fail(failure));
                        });
    }

    private void written(Key key, Box box) {
        boxes.computeIfPresent(
                key,
                (k, kept) -> {
                    kept.writing = false;
                    return kept;
                });
        writeNext(key, box);
    }

    private static void answer(Waiting waiting, BallotBatches.Answer answer) {
        if (answer.receipt() != null) {
            waiting.voter.complete(answer.receipt());
        } else {
            waiting.voter.fail(new Refused(answer.turned().refusal()));
        }
    }
}
