package plenary.gateway.live;

import java.util.Optional;

/** A journal whose news is followed. */
enum Channel {
    DELIBERATION("deliberation", 'd'),
    VOTING("voting", 'v');

    private final String topic;
    private final char mark;

    Channel(String topic, char mark) {
        this.topic = topic;
        this.mark = mark;
    }

    /** The Kafka topic. */
    String topic() {
        return topic;
    }

    /** Its letter in an event's id. */
    char mark() {
        return mark;
    }

    static Optional<Channel> ofTopic(String topic) {
        for (Channel channel : values()) {
            if (channel.topic.equals(topic)) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }

    static Optional<Channel> ofMark(String mark) {
        for (Channel channel : values()) {
            if (mark.length() == 1 && mark.charAt(0) == channel.mark) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }
}
