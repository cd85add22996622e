package plenary.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import plenary.local.Checkout;
import plenary.local.Settings;
import plenary.local.Stack;
import plenary.local.StackProblem;

/**
 * The whole of Plenary, as packaged, for all tests of this module: started by the first class that
 * asks, on ports and in a folder of its own, ended when the last test is done.
 */
final class RunningStack implements BeforeAllCallback {
    static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 4;
    private static Running running;

    /** A stack that runs. */
    private record Running(Settings settings, Stack stack) implements AutoCloseable {

        static Running start() {
            var checkout = Checkout.find();
            var state = checkout.root().resolve("deploy/acceptance/target/stack");
            var blank = new Settings(checkout, state, 8080, 0);
            // what a killed run may have left
            Stack.of(blank).down(line -> {});
            delete(state);
            for (var attempt = 1; ; attempt++) {
                var apart = blank.apart(state, ThreadLocalRandom.current().nextInt(1000, 20_000));
                try {
                    Stack.of(apart).up(Stack.Scope.ALL, line -> {});
                    return new Running(apart, Stack.of(apart));
                } catch (StackProblem problem) {
                    if (attempt == ATTEMPTS) { // a taken port, most likely: others were tried
                        throw problem;
                    }
                }
            }
        }

        @Override
        public void close() {
            stack.down(line -> {});
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(RunningStack.class))
                        .computeIfAbsent("stack", key -> Running.start(), Running.class);
    }

    static Stack stack() {
        return running.stack;
    }

    static Settings settings() {
        return running.settings;
    }

    static Place place() {
        return new Place(running.settings.url(), running.settings.oidcUrl());
    }

    /** The newest forum in which a story is played; with {@code fresh}, one after it. */
    static Scene scene(Story story, boolean fresh) {
        return Forums.scene(place(), PATIENCE, story.name(), fresh);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
