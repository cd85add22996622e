package plenary.acceptance;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the stories are made of, read from the files that ship with them. */
public final class Data {
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .build();

    private Data() {}

    /** A file as it is, in words. */
    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A file as it is. */
    public static byte[] bytes(String file) {
        try (var in = Data.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException("There is no file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table, each by column. */
    public static List<Map<String, String>> table(String file) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(text(file))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A YAML file; its keys are the components of the record in lower case with hyphens. */
    public static <T> T read(String file, Class<T> type) {
        return read(file, YAML.constructType(type));
    }

    /** A YAML file that is a list. */
    public static <T> List<T> list(String file, Class<T> type) {
        return read(file, YAML.getTypeFactory().constructCollectionType(List.class, type));
    }

    private static <T> T read(String file, JavaType type) {
        try {
            return YAML.readValue(text(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
