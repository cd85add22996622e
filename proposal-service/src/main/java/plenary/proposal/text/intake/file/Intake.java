package plenary.proposal.text.intake.file;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Outline;
import plenary.proposal.text.intake.Recognition;
import plenary.proposal.text.intake.Returned.Names;
import plenary.proposal.text.intake.Target;

/**
 * Where files are read: by two threads of their own, a few waiting, each within a time. So a file
 * that is hard to read holds up nobody's act.
 */
@ApplicationScoped
public class Intake {
    /** The largest Word file, in bytes. */
    public static final int LARGEST = 4 * 1024 * 1024;

    /** The media type of a Word file. */
    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The media type of a base text in Markdown. */
    public static final String MARKDOWN = "text/markdown";

    private static final int THREADS = 2;
    private static final int WAITING = 8;
    private static final int FAULTS_TOLD = 100;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ThreadPoolExecutor readers =
            new ThreadPoolExecutor(
                    0,
                    THREADS,
                    30,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Intake::thread);

    Intake() {
        readers.setCorePoolSize(THREADS);
        readers.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "intake");
        thread.setDaemon(true);
        // what reads XML looks for its parts by the thread's class loader
        thread.setContextClassLoader(Intake.class.getClassLoader());
        return thread;
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }

    /**
     * A base text out of a file.
     *
     * @param head what the file says of itself: instrument, title, language, source
     */
    public record BaseText(Map<String, String> head, Outline outline) {}

    /** Reads a base text in Markdown. */
    public Uni<BaseText> markdown(String text) {
        return off(
                () -> {
                    var file = MarkdownFile.of(text);
                    return whole(file.head(), Outline.of(file.blocks()), file.faults());
                });
    }

    /** Reads a base text in a Word file. */
    public Uni<BaseText> word(byte[] file) {
        return off(
                () -> {
                    var faults = new ArrayList<Fault>();
                    try {
                        var word = WordFile.of(file);
                        var head = new LinkedHashMap<String, String>();
                        if (word.title() != null) {
                            head.put("title", word.title());
                        }
                        return whole(head, Outline.of(word.blocks(faults)), faults);
                    } catch (FaultyFile faulty) {
                        return whole(
                                Map.of(),
                                new Outline(List.of(), List.of(), List.of()),
                                faulty.faults());
                    }
                });
    }

    private static BaseText whole(Map<String, String> head, Outline outline, List<Fault> faults) {
        var all = new ArrayList<>(faults);
        all.addAll(outline.faults());
        return new BaseText(head, new Outline(outline.provisions(), outline.places(), all));
    }

    /**
     * What a Word file with tracked changes proposes for a draft. Refuses {@code document-faulty}.
     *
     * @param names under which this forum hands out changes
     */
    public Uni<Recognition> recognise(byte[] file, List<Target> draft, Names names) {
        return off(
                () -> {
                    try {
                        return ReturnedFile.recognised(file, draft, names);
                    } catch (FaultyFile faulty) {
                        throw refused(
                                RefusalCode.DOCUMENT_FAULTY,
                                faulty.faults(),
                                "Nothing was recognised.");
                    }
                });
    }

    /** The refusal of a faulty file, which names each fault and its place. */
    public static Refused refused(RefusalCode code, List<Fault> faults, String consequence) {
        var first = faults.getFirst();
        return new Refused(
                Refusal.of(
                        code,
                        faults.size()
                                + (faults.size() == 1 ? " fault" : " faults")
                                + ", the first at "
                                + first.place()
                                + ": "
                                + first.reason()
                                + ". "
                                + consequence,
                        Map.of("faults", faults.stream().limit(FAULTS_TOLD).toList())));
    }

    /** Off the event loop, and back on it with what came of it. */
    private <T> Uni<T> off(Supplier<T> work) {
        var caller = Vertx.currentContext();
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(readers)
                .onFailure(RejectedExecutionException.class)
                .transform(
                        full ->
                                new Refused(
                                        RefusalCode.SERVICE_UNAVAILABLE,
                                        "Other files are being read; come again in a moment."))
                .ifNoItem()
                .after(LONGEST)
                .fail()
                .onFailure(TimeoutException.class)
                .transform(
                        slow ->
                                new Refused(
                                        RefusalCode.TOO_LARGE,
                                        "The file takes too long to read; send it in parts."))
                .emitOn(then -> caller.runOnContext(on -> then.run()));
    }
}
