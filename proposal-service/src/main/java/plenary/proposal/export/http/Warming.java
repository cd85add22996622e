package plenary.proposal.export.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import plenary.proposal.export.SamplePaper;
import plenary.proposal.export.format.Format;
import plenary.proposal.export.format.Phrases;
import plenary.proposal.text.wording.Difference;

/**
 * Makes a paper of each kind that is dear the first time, and compares wordings, some seconds after
 * the start, so that nobody waits while fonts are read and what writes Word files gathers its
 * parts.
 */
@ApplicationScoped
class Warming {
    private static final Logger LOG = Logger.getLogger(Warming.class);
    private static final int COMPARED = 2_000;

    private final boolean wanted;
    private final Duration after;
    private ScheduledExecutorService thread;

    Warming(
            @ConfigProperty(name = "plenary.export.warm-up") boolean wanted,
            @ConfigProperty(name = "plenary.export.warm-up-after") Duration after) {
        this.wanted = wanted;
        this.after = after;
    }

    void begin(@Observes StartupEvent started) {
        if (wanted) {
            thread = Executors.newSingleThreadScheduledExecutor(Warming::thread);
            thread.schedule(Warming::warm, after.toMillis(), TimeUnit.MILLISECONDS);
            thread.shutdown(); // once, and the thread goes
        }
    }

    void end(@Observes ShutdownEvent stopped) {
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    static void warm() {
        try {
            var began = System.nanoTime();
            compare();
            var paper = SamplePaper.of(SamplePaper.PROVISIONS);
            for (var format : Format.values()) {
                format.render(paper, Phrases.in("en"));
            }
            LOG.infof("ready to make files after %d ms", (System.nanoTime() - began) / 1_000_000);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("The first file will be slow", failed);
        }
    }

    /** As often as a long draft has provisions, so that the first comparison is as quick as any. */
    private static void compare() {
        for (var n = 0; n < COMPARED; n++) {
            Difference.between(SamplePaper.wording(n), SamplePaper.wording(n + 1));
        }
    }

    private static Thread thread(Runnable work) {
        var thread = Workshop.thread(work);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
