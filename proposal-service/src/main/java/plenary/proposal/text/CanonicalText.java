package plenary.proposal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import plenary.contracts.event.DraftEvent.CleanProvision;

/**
 * The one byte form of an adopted text. It is the JSON object {@code {"language", "provisions",
 * "title"}} in the canonical form of RFC 8785, UTF-8; each provision is {@code {"binding",
 * "heading", "number", "part", "provision", "text"}}, in the order of the text; what is absent is
 * left out. Its SHA-256 in lower-case hex is what signatures sign.
 */
public final class CanonicalText {
    private CanonicalText() {}

    /** The digest of these provisions under this title in this language. */
    public static String sha256(String title, String language, List<CleanProvision> provisions) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = of(title, language, provisions).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The canonical form itself. */
    public static String of(String title, String language, List<CleanProvision> provisions) {
        var json = new StringBuilder("{");
        member(json, "language", language);
        json.append(json.length() > 1 ? "," : "").append("\"provisions\":[");
        for (var i = 0; i < provisions.size(); i++) {
            provision(json.append(i == 0 ? "" : ","), provisions.get(i));
        }
        json.append(']');
        member(json, "title", title);
        return json.append('}').toString();
    }

    private static void provision(StringBuilder json, CleanProvision p) {
        json.append("{\"binding\":").append(p.binding());
        member(json, "heading", p.heading());
        member(json, "number", p.number());
        member(json, "part", p.part());
        member(json, "provision", p.provision());
        member(json, "text", p.text());
        json.append('}');
    }

    private static void member(StringBuilder json, String name, String value) {
        if (value != null) {
            json.append(json.length() > 1 ? "," : "").append('"').append(name).append("\":\"");
            value.chars().forEach(c -> character(json, (char) c));
            json.append('"');
        }
    }

    private static void character(StringBuilder json, char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> json.append(c < 0x20 ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
    }
}
