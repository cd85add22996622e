package plenary.proposal.export.format;

import plenary.proposal.meeting.MinutesSheet;
import plenary.proposal.meeting.MinutesSheet.Day;
import plenary.proposal.meeting.MinutesSheet.Entry;
import plenary.proposal.meeting.MinutesSheet.Heading;

/** The minutes of a meeting for print. Takes a while; not for an event loop. */
public final class MinutesPdf {
    private static final String STYLE = Resource.text("print.css") + Resource.text("minutes.css");

    private final StringBuilder out = new StringBuilder(16_384);

    private MinutesPdf() {}

    public static byte[] of(MinutesSheet sheet) {
        return PdfPages.print(new MinutesPdf().page(sheet), sheet.language());
    }

    private String page(MinutesSheet sheet) {
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        out.append(sheet.language()).append("\"><head><meta charset=\"utf-8\"/>");
        element("title", null, sheet.title());
        out.append("<style>").append(STYLE).append("</style></head>\n<body>");
        element("div", "running", sheet.running());
        element("div", "stamp", sheet.standing());
        element("h1", null, sheet.title());
        element("p", sheet.approved() ? "standing" : "standing not-agreed", sheet.standing());
        out.append("<ul class=\"head\">");
        sheet.head().forEach(line -> element("li", null, line));
        out.append("</ul>\n");
        sheet.promised().forEach(said -> element("blockquote", null, said));
        for (var part : sheet.parts()) {
            switch (part) {
                case Heading h -> element("h2", null, h.title());
                case Day d -> element("p", "day", d.day() + " (UTC)");
                case Entry e -> entry(sheet, e);
            }
        }
        if (!sheet.corrigenda().isEmpty()) {
            element("h2", null, sheet.corrigendaTitle());
            for (var c : sheet.corrigenda()) {
                element("p", "day", c.title());
                element("p", "w", c.text());
            }
        }
        return out.append("</body></html>\n").toString();
    }

    private void entry(MinutesSheet sheet, Entry e) {
        out.append("<table class=\"entry\"><tr><td class=\"time\">").append(e.time());
        out.append("</td><td><p dir=\"auto\">");
        Xml.escape(out, e.sentence());
        out.append("</p>");
        if (e.said() != null) {
            element("blockquote", null, sheet.quoted(e.said()));
        }
        out.append("</td><td class=\"source\">");
        Xml.escape(out, e.source());
        out.append("</td></tr></table>\n");
    }

    private void element(String tag, String style, String content) {
        out.append('<').append(tag);
        if (style != null) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>');
        Xml.escape(out, content);
        out.append("</").append(tag).append(">\n");
    }
}
