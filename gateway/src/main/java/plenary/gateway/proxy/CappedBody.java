package plenary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A body read as it comes, up to a limit. Beyond it the stream fails with {@link TooLarge}, so that
 * the request to the service is broken off and never becomes whole; what the client still sends is
 * thrown away.
 */
final class CappedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private boolean exceeded;
    private Handler<Throwable> failed;

    CappedBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** Whether the limit has been passed. */
    boolean exceeded() {
        return exceeded;
    }

    /** All of it, at once. */
    Future<Buffer> whole() {
        Promise<Buffer> whole = Promise.promise();
        Buffer gathered = Buffer.buffer();
        exceptionHandler(whole::tryFail);
        endHandler(end -> whole.tryComplete(gathered));
        handler(gathered::appendBuffer);
        resume();
        return whole.future();
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> reader) {
        if (!exceeded) {
            source.handler(reader == null ? null : chunk -> read(chunk, reader));
        }
        return this;
    }

    private void read(Buffer chunk, Handler<Buffer> reader) {
        if (exceeded) {
            return;
        }
        seen += chunk.length();
        if (seen <= limit) {
            reader.handle(chunk);
            return;
        }
        exceeded = true;
        source.endHandler(null);
        source.handler(thrownAway -> {});
        source.resume();
        if (failed != null) {
            failed.handle(new TooLarge(limit));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        if (!exceeded) {
            source.pause();
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        if (!exceeded) {
            source.endHandler(handler);
        }
        return this;
    }
}
