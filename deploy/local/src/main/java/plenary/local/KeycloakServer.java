package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keycloak on a file database of its own, with the demo realm. It imports a realm only when there
 * is none of that name, so a changed realm file is noticed by its hash and everything Keycloak
 * knows is made anew; nothing there is worth keeping but what is in that file.
 *
 * @param home the unpacked and built distribution
 * @param data folder of its database
 * @param port loopback TCP port
 * @param realm the realm file
 * @param fill values for the realm file's placeholders
 * @param adminPassword of the administrator {@code plenary-operator}, first start only
 */
record KeycloakServer(
        Path home,
        Path data,
        int port,
        Path realm,
        Map<String, String> fill,
        String adminPassword) {

    // Fixed when Keycloak is built; the rest is said at each start.
    private static final List<String> BUILT_IN =
            List.of(
                    "--db=dev-file",
                    "--features-disabled=ciba,kerberos,impersonation,organization,workflows,device-flow");

    /**
     * Builds the configuration into an unpacked distribution, which spares every start ten seconds.
     */
    static void build(Path home) {
        var command = java(home, List.of("-Xmx384m"));
        command.add("build");
        command.addAll(BUILT_IN);
        Command.run(command, Map.of());
    }

    /**
     * Lays the realm file where Keycloak looks for it, and forgets what is there if the file has
     * changed or the first start was cut off, which Keycloak itself does not recover from.
     */
    void prepare() {
        try {
            var imports = Files.createDirectories(home.resolve("data/import"));
            Files.write(imports.resolve("plenary-realm.json"), Files.readAllBytes(realm));
            if (!marked()) {
                Software.delete(data);
                Files.createDirectories(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of the realm that was imported whole; there only after a start that succeeded. */
    private Path mark() {
        return data.resolve("realm.sha256");
    }

    private boolean marked() throws IOException {
        return Files.exists(mark()) && Files.readString(mark()).equals(hash());
    }

    Process start(Path log) {
        var command = java(home, List.of("-Xms64m", "-Xmx320m", "-XX:MaxMetaspaceSize=192m"));
        command.addAll(
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=" + address(),
                        "--http-pool-max-threads=16",
                        "--db-url=jdbc:h2:file:"
                                + data.resolve("keycloak")
                                + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"));
        var environment = new TreeMap<>(fill);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "plenary-operator");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        return Detached.start(command, environment, data, log);
    }

    boolean ready() {
        if (!Http.ok(address() + "/realms/plenary")) {
            return false;
        }
        try {
            if (!marked()) {
                Files.writeString(mark(), hash());
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }

    // What kc.sh would run, without the shell in between: the process id is then Keycloak's own.
    private static List<String> java(Path home, List<String> memory) {
        var command = new ArrayList<String>();
        command.add(Jvm.java());
        command.addAll(memory);
        command.addAll(Jvm.SMALL);
        for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private String hash() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(realm));
            digest.update(new TreeMap<>(fill).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
