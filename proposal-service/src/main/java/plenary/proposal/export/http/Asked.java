package plenary.proposal.export.http;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import plenary.contracts.refusal.Meanings;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.export.format.Format;

/**
 * In which format and language a file is asked for: the query says, else the headers do.
 *
 * @param format JSON where nothing is said
 * @param language of what is said besides the text: {@code en} or {@code fr}
 * @param lines whether the lines of a PDF are numbered
 */
record Asked(Format format, String language, boolean lines) {
    /**
     * @throws Refused {@code malformed-request} where the format has no such name, {@code
     *     not-acceptable} where Accept names none of them
     */
    static Asked of(
            String format,
            List<MediaType> accepted,
            String language,
            String acceptLanguage,
            boolean lines) {
        return new Asked(
                format == null ? accepted(accepted) : named(format),
                language == null ? Meanings.spoken(acceptLanguage) : language,
                lines);
    }

    private static Format named(String format) {
        return Format.named(format)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.MALFORMED_REQUEST,
                                        "The formats are " + names() + "."));
    }

    private static Format accepted(List<MediaType> accepted) {
        for (var type : accepted) {
            if (type.isWildcardType()) {
                return Format.JSON;
            }
            for (var format : Format.values()) {
                if (type.isCompatible(MediaType.valueOf(format.mediaType()))) {
                    return format;
                }
            }
            if (type.isCompatible(MediaType.APPLICATION_XML_TYPE)) {
                return Format.AKN;
            }
        }
        throw new Refused(
                RefusalCode.NOT_ACCEPTABLE,
                "Accept names none of "
                        + Arrays.stream(Format.values())
                                .map(Format::mediaType)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static String names() {
        return Arrays.stream(Format.values()).map(Format::id).collect(Collectors.joining(", "));
    }
}
