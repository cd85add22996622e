package plenary.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The part of the {@code plenary} command that minds processes: up, down and status. */
final class Main {
    private static final Instant BEGAN = Instant.now();

    private Main() {}

    public static void main(String[] words) {
        Logs.quiet();
        try {
            var settings = Settings.fromEnvironment();
            var stack = Stack.of(settings);
            var options = List.of(words).subList(Math.min(1, words.length), words.length);
            switch (words.length == 0 ? "" : words[0]) {
                case "up" -> up(stack, settings, options);
                case "down" -> down(stack);
                case "status" -> status(stack, settings);
                default -> throw new StackProblem("Say up, down or status.");
            }
        } catch (StackProblem | IllegalStateException problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void up(Stack stack, Settings settings, List<String> options) {
        var serversOnly = options.contains("--servers-only");
        var quiet = options.contains("--quiet");
        var started =
                stack.up(
                        serversOnly ? Stack.Scope.SERVERS : Stack.Scope.ALL,
                        line -> {
                            if (!quiet || !line.endsWith("already")) {
                                say(line);
                            }
                        });
        if (serversOnly) {
            System.out.printf(
                    "The servers are %s: PostgreSQL on %d, Kafka on %d, Keycloak on %d.%n",
                    started ? "up" : "up already",
                    settings.postgresPort(),
                    settings.kafkaPort(),
                    settings.keycloakPort());
        } else if (started || !quiet) {
            System.out.printf(
                    """

                    Plenary is %s: %s
                      API        %s/api-docs
                      Accounts   password "plenary" for all, for example
                                 secretariat, chair, secretary, teller-1, legal-adviser, admin,
                                 a state's by its ISO code (fra, egy, …), cs01 … cs12, ps01 …, tc01 …, igo01 …
                                 (all are in deploy/realm; demo accounts, for this machine only)
                    """,
                    started ? "up" : "up already", settings.url(), settings.url());
        }
    }

    private static void down(Stack stack) {
        if (!stack.down(Main::say)) {
            System.out.println("Nothing of this stack was running.");
        }
    }

    // 0 when all of it is ready, 3 otherwise, as service managers do
    private static void status(Stack stack, Settings settings) {
        var states = stack.status();
        System.out.printf("%-18s %-10s %6s %9s %8s%n", "", "", "port", "process", "memory");
        for (var s : states) {
            System.out.printf(
                    "%-18s %-10s %6d %9s %8s%n",
                    s.name(),
                    s.condition().name().toLowerCase().replace('_', ' '),
                    s.port(),
                    s.pid().isPresent() ? "" + s.pid().getAsLong() : "",
                    s.pid().isPresent() ? s.memoryKilobytes() / 1024 + " MB" : "");
        }
        var total = states.stream().mapToLong(PartState::memoryKilobytes).sum() / 1024;
        if (total > 0) {
            System.out.printf("%-18s %-10s %6s %9s %5d MB%n", "together", "", "", "", total);
        }
        var ready = states.stream().allMatch(s -> s.condition() == PartState.Condition.READY);
        System.out.println(
                ready
                        ? settings.url()
                        : "Not all of it is ready; ./plenary up starts what is missing.");
        System.exit(ready ? 0 : 3);
    }

    private static void say(String line) {
        System.out.printf(
                "%6.1f s  %s%n", Duration.between(BEGAN, Instant.now()).toMillis() / 1000.0, line);
    }
}
