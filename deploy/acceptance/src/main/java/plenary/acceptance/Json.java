package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Small things to read answers with. */
public final class Json {
    private Json() {}

    /** The parts of an array; none where it is not there. */
    public static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** An array of texts. */
    public static List<String> texts(JsonNode array) {
        return each(array).map(JsonNode::asText).toList();
    }

    /** One field of each part of an array. */
    public static List<String> field(JsonNode array, String field) {
        return each(array).map(part -> part.path(field).asText()).toList();
    }

    /** The first part whose field has this value. */
    public static Optional<JsonNode> find(JsonNode array, String field, String value) {
        return each(array).filter(part -> part.path(field).asText().equals(value)).findFirst();
    }

    /** The last of an array. */
    public static JsonNode last(JsonNode array) {
        return array.path(array.size() - 1);
    }
}
