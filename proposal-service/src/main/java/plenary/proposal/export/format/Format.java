package plenary.proposal.export.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import plenary.proposal.export.Paper;

/** The formats a text is handed out in. */
public enum Format {
    HTML("text/html", "html", HtmlRenderer::new),
    TEXT("text/plain", "txt", TextRenderer::new),
    MARKDOWN("text/markdown", "md", MarkdownRenderer::new),
    JSON("application/json", "json", JsonRenderer::new),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            DocxRenderer::new),
    PDF("application/pdf", "pdf", PdfRenderer::new),
    /** Akoma Ntoso 3.0. */
    AKN("application/akn+xml", "xml", AknRenderer::new);

    private final String mediaType;
    private final String extension;
    private final Supplier<Renderer> renderer; // its libraries load when first used

    Format(String mediaType, String extension, Supplier<Renderer> renderer) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.renderer = renderer;
    }

    /** Its name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether its bytes are characters in UTF-8. */
    public boolean characters() {
        return switch (this) {
            case HTML, TEXT, MARKDOWN, JSON, AKN -> true;
            case DOCX, PDF -> false;
        };
    }

    public String extension() {
        return extension;
    }

    /** The file. Takes a while for long texts; not for an event loop. */
    public byte[] render(Paper paper, Phrases phrases) {
        return renderer.get().render(paper, phrases);
    }

    /** By its name or its extension. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(f -> f.id().equals(name) || f.extension.equals(name))
                .findFirst();
    }
}
