package plenary.bench;

import java.util.List;
import java.util.Map;

/** The large text as a file in each format, after an act: no such file has been made before. */
final class ExportsBench {
    private static final List<String> FORMATS =
            List.of("docx", "pdf", "akn", "html", "markdown", "text", "json");
    private static final double LIMIT = 2;

    private ExportsBench() {}

    static void run(Door service, Report report) {
        report.heading("The large text as a file, at the service");
        for (var format : FORMATS) {
            touch(service, format);
            var made = exported(service, format);
            report.figure(
                    "%s, %d KB".formatted(format, made.body().length / 1024),
                    made.nanoseconds() / 1e9,
                    "s",
                    LIMIT);
        }
        exported(service, "pdf");
        var again = exported(service, "pdf");
        report.line("a PDF somebody had made", "%.3f s".formatted(again.nanoseconds() / 1e9));
    }

    static Door.Answer exported(Door service, String format) {
        var answer = service.read("fra", "/exports/draft?format=" + format);
        if (answer.status() != 200) {
            throw new IllegalStateException("No file: " + new String(answer.body()));
        }
        return answer;
    }

    /** Changes a word, so that every file has to be made anew. */
    static void touch(Door service, String word) {
        var provision = "/draft/provisions/P" + LargeText.PROVISIONS;
        var text =
                service.read("fra", provision).json().path("pieces").path(0).path("text").asText();
        var answer =
                service.chair(
                        "POST",
                        provision + "/edits",
                        Map.of(
                                "passage",
                                Map.of("quote", text.strip()),
                                "text",
                                "Members " + System.nanoTime() + " " + word,
                                "reason",
                                "measured"));
        if (answer.status() >= 300) {
            throw new IllegalStateException("Refused: " + new String(answer.body()));
        }
    }
}
