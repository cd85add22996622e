package plenary.journal.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people send, read to the letter: words are JSON strings of plain Unicode (kept as NFC; no
 * control characters but tab and line break, no half characters, none that hides or turns others
 * round; see {@link Spoken}), an instant is ISO 8601 with its offset, in the years 1 to 9999; no
 * field comes twice; lists have no holes; nothing is turned from one type into another. The record
 * itself is read by {@link plenary.journal.PlenaryJson} as it was written.
 */
final class StrictJson {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private StrictJson() {}

    @SuppressWarnings("deprecation")
    static void configure(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        // a misspelt field must not turn into a bigger act than was meant
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (var collection : List.of(Collection.class, List.class, Set.class, Map.class)) {
            mapper.configOverride(collection)
                    .setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL));
        }
        mapper.registerModule(
                new SimpleModule("strict")
                        .addDeserializer(String.class, new Words())
                        .addKeyDeserializer(String.class, new Names())
                        .addDeserializer(Instant.class, new Moments()));
    }

    static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    private static final class Words extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Words() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var words = parser.getText();
            var fault = Spoken.fault(words);
            if (fault != null) {
                throw InvalidFormatException.from(parser, fault, "", String.class);
            }
            return composed(words);
        }
    }

    private static final class Names extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context)
                throws IOException {
            var fault = Spoken.fault(key);
            if (fault != null) {
                throw InvalidFormatException.from(context.getParser(), fault, "", String.class);
            }
            return composed(key);
        }
    }

    private static final class Moments extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        Moments() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            var text = parser.getText();
            try {
                var at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
                if (!at.isBefore(FIRST) && !at.isAfter(LAST)) {
                    return at;
                }
            } catch (DateTimeException notOne) {
                // told below
            }
            throw InvalidFormatException.from(
                    parser,
                    "an instant such as 2012-12-03T09:00:00Z, of the years 1 to 9999, belongs here",
                    text,
                    Instant.class);
        }
    }
}
