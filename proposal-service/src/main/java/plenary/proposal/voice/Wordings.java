package plenary.proposal.voice;

import java.util.List;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Texts;
import plenary.proposal.text.wording.Tree;

/** The competing wordings of a bracket: as they stand, or as they stood at its end. */
final class Wordings {
    private Wordings() {}

    static List<Alternative> of(Texts texts, Bracket bracket) {
        return bracket.open()
                ? texts.provisions()
                        .find(bracket.provision())
                        .flatMap(p -> Tree.bracket(p.content(), bracket.id()))
                        .map(Bracketed::alternatives)
                        .orElse(List.of())
                : bracket.ended();
    }
}
