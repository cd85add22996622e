package plenary.proposal.text.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import plenary.proposal.text.intake.Imprint;
import plenary.proposal.text.intake.Marks;
import plenary.proposal.text.intake.Recognition;
import plenary.proposal.text.intake.Returned;
import plenary.proposal.text.intake.Returned.Names;
import plenary.proposal.text.intake.Target;

/** A delegation's Word file, which may be the draft as it was handed out here. */
final class ReturnedFile {
    private static final String DOCUMENT = "word/document.xml";

    /** The style of a provision in every Word file that is handed out here. */
    private static final String OURS = "\"PlenaryProvision\"";

    private ReturnedFile() {}

    static Recognition recognised(byte[] file, List<Target> draft, Names names) throws FaultyFile {
        var archive = Archive.of(file);
        var imprint = ImprintFile.in(archive.parts()).orElse(null);
        if (imprint != null && !imprint.draft() || imprint == null && !ours(archive.parts())) {
            var word = WordFile.of(archive, Marks.none());
            var returned = imprint == null ? null : new Returned(imprint, List.of(), false);
            return Recognition.of(word.paragraphs(), draft, returned);
        }
        return returned(archive, imprint, draft, names);
    }

    private static Recognition returned(
            Archive archive, Imprint imprint, List<Target> draft, Names names) throws FaultyFile {
        var marks = imprint == null ? Marks.known(names) : Marks.of(imprint, names);
        var word = WordFile.of(archive, marks);
        return Recognition.of(
                word.paragraphs(),
                draft,
                new Returned(imprint, marks.others().stream().sorted().toList(), !word.others()));
    }

    private static boolean ours(Map<String, byte[]> parts) {
        var document = parts.get(DOCUMENT);
        return document != null && new String(document, StandardCharsets.UTF_8).contains(OURS);
    }
}
