package plenary.proposal.export.format;

/** Characters in XML and HTML. */
final class Xml {
    private Xml() {}

    static void escape(StringBuilder out, String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(allowed(c) ? c : '\uFFFD');
            }
        }
    }

    /** Without what XML 1.0 cannot say. */
    static String clean(String text) {
        if (text.chars().allMatch(c -> allowed((char) c))) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.chars().forEach(c -> clean.append(allowed((char) c) ? (char) c : '\uFFFD'));
        return clean.toString();
    }

    private static boolean allowed(char c) {
        return (c >= 0x20 && c != '\uFFFE' && c != '\uFFFF') || c == '\n' || c == '\t' || c == '\r';
    }
}
