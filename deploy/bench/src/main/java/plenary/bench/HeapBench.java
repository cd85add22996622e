package plenary.bench;

import com.sun.tools.attach.VirtualMachine;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * What proposal-service keeps in its heap while acts, files, comparisons and readers of the large
 * text come together: looked at after collections asked for once a second or so.
 */
final class HeapBench {
    private static final long LIMIT = 512;
    private static final int READERS = 500;
    private static final int ROUNDS = 3;
    private static final int PAUSE = 1_000;

    private HeapBench() {}

    static void run(String process, Door service, Report report) {
        report.heading("The heap of proposal-service under acts, files, comparisons and readers");
        if (process == null || process.isBlank()) {
            report.line("not measured", "the service is not a process of this machine");
            return;
        }
        try {
            var service0 = VirtualMachine.attach(process);
            var address = new JMXServiceURL(service0.startLocalManagementAgent());
            service0.detach();
            try (var connection = JMXConnectorFactory.connect(address)) {
                var memory =
                        ManagementFactory.newPlatformMXBeanProxy(
                                connection.getMBeanServerConnection(),
                                ManagementFactory.MEMORY_MXBEAN_NAME,
                                MemoryMXBean.class);
                measured(memory, service, report);
            }
        } catch (Exception e) {
            throw new IllegalStateException("The heap cannot be looked at: " + e, e);
        }
    }

    private static void measured(MemoryMXBean memory, Door service, Report report)
            throws InterruptedException {
        memory.gc();
        report.line("at rest", megabytes(memory.getHeapMemoryUsage().getUsed()) + " MB");
        var live = new AtomicLong();
        var used = new AtomicLong();
        var looking =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    while (!Thread.currentThread().isInterrupted()) {
                                        look(memory, live, used);
                                    }
                                });
        var failed = work(service);
        looking.interrupt();
        looking.join();
        report.line("most at any time", megabytes(used.get()) + " MB");
        report.figure("most after a collection", megabytes(live.get()), "MB", LIMIT);
        report.figure(
                "most it may ever take (-Xmx)",
                megabytes(memory.getHeapMemoryUsage().getMax()),
                "MB",
                LIMIT);
        report.figure("requests that failed", failed, "", 0);
    }

    private static void look(MemoryMXBean memory, AtomicLong live, AtomicLong used) {
        used.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
        memory.gc();
        live.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static int work(Door service) throws InterruptedException {
        var failed = new AtomicInteger();
        var places = new Semaphore(64);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < ROUNDS; round++) {
                ExportsBench.touch(service, "round " + round);
                threads.submit(() -> counted(failed, service, "/exports/draft?format=pdf"));
                threads.submit(() -> counted(failed, service, "/exports/draft?format=docx"));
                threads.submit(() -> counted(failed, service, "/draft/compare"));
                for (var reader = 0; reader < READERS; reader++) {
                    places.acquire();
                    threads.submit(
                            () -> {
                                counted(failed, service, "/draft");
                                places.release();
                            });
                }
            }
        }
        return failed.get();
    }

    private static void counted(AtomicInteger failed, Door service, String path) {
        try {
            if (service.read("fra", path).status() != 200) {
                failed.incrementAndGet();
            }
        } catch (RuntimeException e) {
            failed.incrementAndGet();
        }
    }

    private static long megabytes(long bytes) {
        return bytes / 1024 / 1024;
    }
}
