package plenary.proposal.export.http;

import java.util.Locale;
import plenary.proposal.export.Paper.Head;
import plenary.proposal.export.Paper.Standing;
import plenary.proposal.export.format.Format;

/**
 * What a file is called on somebody's disk: {@code wcit-12_draft_entry-312_not-agreed.docx}. It
 * says which version it is and that it is not agreed even where nobody opens it.
 */
final class FileName {
    private FileName() {}

    static String of(Head head, Format format) {
        var name = new StringBuilder(head.forum());
        name.append('_').append(kebab(head.form().name()));
        if (head.symbol() != null) {
            name.append('-').append(kebab(head.symbol()));
        }
        if (head.body() != null) {
            name.append('-').append(head.body());
        }
        name.append("_entry-").append(head.version());
        if (head.rehearsal()) {
            name.append("_rehearsal");
        }
        if (head.standing() == Standing.NOT_AGREED) {
            name.append("_not-agreed");
        }
        return name.append('.').append(format.extension()).toString();
    }

    private static String kebab(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
    }
}
