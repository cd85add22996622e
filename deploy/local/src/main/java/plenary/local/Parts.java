package plenary.local;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** The six processes of a stack, each with its settings. */
final class Parts {
    private final Settings settings;
    private final Secrets secrets;

    Parts(Settings settings) {
        this.settings = settings;
        this.secrets = Secrets.of(settings.state());
    }

    /** The servers that are not ours. Keycloak is first: it takes longest. */
    List<Part> servers() {
        return List.of(new Keycloak(), new Kafka(), new Postgres());
    }

    /** Our own services; they want all servers ready. */
    List<Part> services() {
        return List.of(
                new Service("proposal-service", settings.proposalPort(), 512, proposals()),
                new Service("voting-service", settings.votingPort(), 256, voting()),
                new Service("gateway", settings.gatewayPort(), 192, gateway()));
    }

    private Map<String, String> common() {
        return Map.of(
                "PLENARY_OIDC_URL",
                settings.oidcUrl(),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + settings.kafkaPort());
    }

    private Map<String, String> database(String name) {
        var environment = new HashMap<>(common());
        environment.put("PLENARY_DB_HOST", "127.0.0.1");
        environment.put("PLENARY_DB_PORT", "" + settings.postgresPort());
        environment.put("PLENARY_DB_NAME", name);
        environment.put("PLENARY_DB_USER", Databases.USER);
        environment.put("PLENARY_DB_PASSWORD", secrets.postgres());
        return environment;
    }

    private Map<String, String> proposals() {
        var environment = new HashMap<>(database("proposals"));
        environment.put("PLENARY_PAGES_URL", settings.url());
        environment.put("PLENARY_ACCOUNTS_SECRET", secrets.accounts());
        return environment;
    }

    private Map<String, String> voting() {
        var environment = new HashMap<>(database("voting"));
        // beside the database's folder, not in it: no copy of the database holds a key
        environment.put("PLENARY_VOTING_SEALING_KEYS", settings.data("sealing-keys").toString());
        return environment;
    }

    private Map<String, String> gateway() {
        var environment = new HashMap<>(common());
        environment.putAll(realmValues());
        environment.put("PLENARY_PORT", "" + settings.gatewayPort());
        environment.put("PLENARY_PROPOSAL_URL", "http://localhost:" + settings.proposalPort());
        environment.put("PLENARY_VOTING_URL", "http://localhost:" + settings.votingPort());
        return environment;
    }

    private Map<String, String> realmValues() {
        return Map.of(
                "PLENARY_URL", settings.url(),
                "PLENARY_GATEWAY_SECRET", secrets.gateway(),
                "PLENARY_PUBLIC_SECRET", secrets.visitors(),
                "PLENARY_ACCOUNTS_SECRET", secrets.accounts());
    }

    private final class Keycloak implements Part {
        private KeycloakServer server() {
            return new KeycloakServer(
                    new Software(settings.checkout()).keycloak(),
                    settings.data(name()),
                    settings.keycloakPort(),
                    settings.checkout().root().resolve("deploy/realm/realm.json"),
                    realmValues(),
                    secrets.keycloakAdmin());
        }

        @Override
        public String name() {
            return "keycloak";
        }

        @Override
        public List<Integer> ports() {
            return List.of(settings.keycloakPort());
        }

        @Override
        public void prepare() {
            server().prepare();
        }

        @Override
        public Process start(Path log) {
            return server().start(log);
        }

        @Override
        public boolean ready() {
            return server().ready();
        }
    }

    private final class Postgres implements Part {
        private PostgresServer server() {
            return new PostgresServer(
                    new Software(settings.checkout()).postgres(),
                    settings.data(name()),
                    settings.postgresPort(),
                    secrets.postgres());
        }

        @Override
        public String name() {
            return "postgres";
        }

        @Override
        public List<Integer> ports() {
            return List.of(settings.postgresPort());
        }

        @Override
        public void prepare() {
            server().prepare();
        }

        @Override
        public Process start(Path log) {
            return server().start(log);
        }

        @Override
        public boolean ready() {
            return Ports.answers(settings.postgresPort()) && server().databases().ready();
        }

        @Override
        public void furnish() {
            try {
                server().databases().ensure("proposals");
                server().databases().ensure("voting");
            } catch (SQLException e) {
                throw new IllegalStateException("The databases could not be made", e);
            }
        }

        // "fast": open connections are ended; on TERM it would wait for them.
        @Override
        public String farewell() {
            return "INT";
        }
    }

    private final class Kafka implements Part {
        private KafkaServer server() {
            return new KafkaServer(
                    settings.checkout().classPath(),
                    settings.data(name()),
                    settings.kafkaPort(),
                    settings.kafkaControllerPort());
        }

        @Override
        public String name() {
            return "kafka";
        }

        @Override
        public List<Integer> ports() {
            return List.of(settings.kafkaPort(), settings.kafkaControllerPort());
        }

        @Override
        public void prepare() {
            server().prepare();
        }

        @Override
        public Process start(Path log) {
            return server().start(log);
        }

        @Override
        public boolean ready() {
            return server().ready();
        }

        @Override
        public void furnish() {
            try (var admin = server().admin()) {
                Topics.ensure(admin);
            } catch (ExecutionException e) {
                throw new IllegalStateException("The topics could not be made", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private final class Service implements Part {
        private final String name;
        private final PackagedService service;

        Service(String name, int port, int megabytes, Map<String, String> settingsOfItsOwn) {
            this.name = name;
            var environment = new HashMap<>(settingsOfItsOwn);
            environment.putAll(settings.more());
            environment.put("QUARKUS_HTTP_PORT", "" + port);
            environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
            this.service =
                    new PackagedService(
                            settings.checkout().root().resolve(name).resolve("target/quarkus-app"),
                            settings.state().resolve("programs").resolve(name),
                            port,
                            megabytes,
                            settings.brief(),
                            environment);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Integer> ports() {
            return List.of(service.port());
        }

        @Override
        public void prepare() {
            service.prepare();
        }

        @Override
        public Process start(Path log) {
            return service.start(log);
        }

        @Override
        public boolean outdated() {
            return service.outdated();
        }

        @Override
        public boolean ready() {
            return service.ready();
        }
    }
}
