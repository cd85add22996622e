package plenary.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** All that can be set about the gateway. Sign-in itself is set by {@code quarkus.oidc.*}. */
@ConfigMapping(prefix = "plenary.gateway")
public interface GatewaySettings {

    Backends backends();

    Body body();

    Rates rates();

    Live live();

    /**
     * The origins whose pages may make changes with a cookie, such as {@code
     * https://plenary.example}. Unset: the origin the request itself was sent to. Set it where
     * another server ends TLS.
     */
    Optional<Set<String>> origins();

    /** What seals the cookies; at least 32 characters, the same for every replica. */
    String cookieSecret();

    /** The two services behind the gateway. */
    interface Backends {

        /** Where proposal-service answers. */
        URI proposal();

        /** Where voting-service answers. */
        URI voting();

        /** How long to try to reach a service before answering 503. */
        @WithDefault("2S")
        Duration connectTimeout();

        /** How long a request may wait while all connections to a service are in use. */
        @WithDefault("15S")
        Duration waiting();

        /** How long a service may be silent before the gateway answers 503. */
        @WithDefault("30S")
        Duration answerTimeout();

        /** Connections kept to each service. */
        @WithDefault("200")
        int connections();
    }

    /** Limits on what is sent to the gateway. */
    interface Body {

        /** The largest body passed on, in bytes; a larger one is refused with 413. */
        @WithDefault("1048576")
        long limit();

        /** The largest Word file passed on, in bytes, where one is taken. */
        @WithDefault("4194304")
        long fileLimit();
    }

    /**
     * How much one person, or one address of visitors, may ask for. Each allowance is a full bucket
     * at first and refills evenly over a minute. The defaults let a demonstration play a whole
     * conference in a minute as one person, and two thousand people in a hall behind one address
     * open the draft's page, each with a dozen requests.
     */
    interface Rates {

        /** Reads per minute of one signed-in person. */
        @WithDefault("12000")
        long readsPerMinute();

        /** Changes per minute of one signed-in person. */
        @WithDefault("6000")
        long changesPerMinute();

        /** Previews of what one person types, a minute; the pages send at most four a second. */
        @WithDefault("300")
        long previewsPerMinute();

        /** Requests per minute of all visitors, and all failed sign-ins, of one address. */
        @WithDefault("40000")
        long addressPerMinute();
    }

    /** The live feed. */
    interface Live {

        /** Kafka's bootstrap servers, {@code host:port} with commas. */
        String kafka();

        /** Notices kept per partition for streams that resume. */
        @WithDefault("2000")
        int kept();

        /** Notices per partition read back at start, so that a stream can move to a new replica. */
        @WithDefault("200")
        int rewind();

        /** The shortest time between two states of one subject on one stream. */
        @WithDefault("250ms")
        Duration statesEvery();

        /** How often a quiet stream shows that it is alive. */
        @WithDefault("15S")
        Duration heartbeat();

        /** How often a person's audiences are asked for again. */
        @WithDefault("30S")
        Duration audiencesEvery();

        /** For how long the last known audiences stand when proposal-service does not answer. */
        @WithDefault("2M")
        Duration audiencesStand();

        /** Streams on this replica. */
        @WithDefault("5000")
        int streams();

        /** Streams of one person, or of one address of visitors. */
        @WithDefault("2500")
        int streamsEach();

        /** Forums one stream may follow. */
        @WithDefault("20")
        int forums();

        /** After how long without progress the gateway calls itself dead. */
        @WithDefault("60S")
        Duration stuckAfter();
    }
}
