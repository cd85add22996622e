package plenary.acceptance.cirp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.acceptance.ProposalPaper;

/**
 * What the committee negotiates, as its file has it.
 *
 * @param cures by provision: what would make civil society let go
 * @param sixWithoutFive provision 6 once 5 has left
 */
record Texts(
        String instrument,
        String title,
        String source,
        List<Paragraph> mandate,
        ProposalPaper proposal,
        List<Objection> objections,
        Map<String, String> cures,
        String reason,
        String sixWithoutFive,
        RollCalls rollCalls,
        Count groupVote) {

    record Paragraph(String provision, String number, String part, String text) {}

    /**
     * @param reason null for none
     */
    record Objection(String provision, String by, String words, String reason) {}

    record Count(int yes, int no, int abstain) {
        String figures() {
            return yes + "–" + no + "–" + abstain;
        }
    }

    record RollCalls(Count first, Count second) {}

    /** The base text as the API takes it. */
    Map<String, Object> instrumentRequest() {
        var request = new LinkedHashMap<String, Object>();
        request.put("instrument", instrument);
        request.put("title", title);
        request.put("language", "en");
        request.put("source", source);
        request.put(
                "provisions",
                mandate.stream()
                        .map(
                                p ->
                                        Map.of(
                                                "provision", p.provision(),
                                                "number", p.number(),
                                                "part", p.part(),
                                                "heading", title,
                                                "text", p.text(),
                                                "binding", false))
                        .toList());
        return request;
    }
}
