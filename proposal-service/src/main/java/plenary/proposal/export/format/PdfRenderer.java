package plenary.proposal.export.format;

import plenary.proposal.export.Paper;

/**
 * For the table: forum, version, time and standing on every page; brackets in the colour of who
 * holds them and with their letters beside.
 */
final class PdfRenderer implements Renderer {
    private static final String STYLE = Resource.text("print.css");

    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        var page = new HtmlPaper(paper, phrases, true).write(STYLE);
        return PdfPages.print(page, paper.head().language());
    }
}
