package plenary.acceptance;

import java.io.PrintStream;

/** What came out, for people to read: headings, and text broken at words. */
public record Printout(PrintStream out) {
    private static final int WIDTH = 100;

    /** A heading, after an empty line. */
    public Printout heading(String text) {
        out.printf("%n%s%n", text);
        return this;
    }

    /** A line or several, each set in by so many spaces. */
    public Printout line(int indent, String text) {
        var margin = " ".repeat(indent);
        var line = new StringBuilder(margin);
        for (var word : text.strip().split("\\s+")) {
            if (line.length() + word.length() + 1 > WIDTH && line.length() > indent) {
                out.println(line.toString().stripTrailing());
                line.setLength(0);
                line.append(margin);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
        return this;
    }

    /** A label, and beside it text broken at words. */
    public Printout entry(String label, String text) {
        out.println("  " + label);
        return line(6, text);
    }

    /** The name of a regional group as it is printed. */
    public static String region(String id) {
        return switch (id) {
            case "africa" -> "Africa";
            case "asia-pacific" -> "Asia-Pacific";
            case "latin-america-and-caribbean" -> "Latin America and Caribbean";
            case "eastern-europe" -> "Eastern Europe";
            case "western-europe-and-others" -> "Western Europe and others";
            default -> id;
        };
    }
}
