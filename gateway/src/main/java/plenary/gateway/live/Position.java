package plenary.gateway.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How far a stream has come: the last offset seen in each partition its forums are in. Written as
 * an event's id: {@code d:3=123,7=40 v:3=45}. It means the same to every replica.
 */
final class Position {

    private static final Pattern ENTRY = Pattern.compile("(\\d{1,6})=(-1|\\d{1,18})");
    private static final int LONGEST = 2_000;

    private final Map<Channel, SortedMap<Integer, Long>> seen = new EnumMap<>(Channel.class);

    /** Reads an id; empty when it is none of ours. */
    static Optional<Position> read(String id) {
        if (id == null || id.isBlank() || id.length() > LONGEST) {
            return Optional.empty();
        }
        Position position = new Position();
        for (String part : id.strip().split(" ")) {
            int colon = part.indexOf(':');
            Optional<Channel> channel =
                    colon < 0 ? Optional.empty() : Channel.ofMark(part.substring(0, colon));
            if (channel.isEmpty()) {
                return Optional.empty();
            }
            for (String entry : part.substring(colon + 1).split(",")) {
                var match = ENTRY.matcher(entry);
                if (!match.matches()) {
                    return Optional.empty();
                }
                position.reached(
                        channel.get(),
                        Integer.parseInt(match.group(1)),
                        Long.parseLong(match.group(2)));
            }
        }
        return Optional.of(position);
    }

    /** Moves on. */
    void reached(Channel channel, int partition, long offset) {
        seen.computeIfAbsent(channel, c -> new TreeMap<>()).put(partition, offset);
    }

    /** The last offset seen there; empty: this partition was not followed. */
    Optional<Long> last(Channel channel, int partition) {
        return Optional.ofNullable(seen.getOrDefault(channel, new TreeMap<>()).get(partition));
    }

    /** The id. */
    @Override
    public String toString() {
        StringBuilder id = new StringBuilder();
        seen.forEach(
                (channel, partitions) -> {
                    id.append(id.isEmpty() ? "" : " ").append(channel.mark()).append(':');
                    String separator = "";
                    for (var entry : partitions.entrySet()) {
                        id.append(separator).append(entry.getKey()).append('=');
                        id.append(entry.getValue());
                        separator = ",";
                    }
                });
        return id.toString();
    }
}
