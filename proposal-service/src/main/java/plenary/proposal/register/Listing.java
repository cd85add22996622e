package plenary.proposal.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.proposal.ForumState;
import plenary.proposal.register.Version.Stage;
import plenary.proposal.text.Proposal;

/**
 * One line of the register.
 *
 * @param id its name in every address: {@code proposal-27-rev-1}, {@code information-3}
 * @param body the body it is for; null for all
 * @param by the seat or office it comes from
 * @param at when its symbol was given
 * @param language of the original
 * @param stage of the original
 * @param supersededBy the symbol that took its place, or null
 * @param proposal the proposal it belongs to, or null
 */
public record Listing(
        String id,
        Series series,
        String symbol,
        String title,
        String body,
        String by,
        Instant at,
        String language,
        Stage stage,
        String supersededBy,
        String proposal) {

    /** Every document of the forum: proposals first, then the other papers, then programmes. */
    public static List<Listing> of(ForumState state) {
        var all = new ArrayList<Listing>();
        var symbols = new Symbols(state);
        var first = symbols.languages().getFirst();
        state.texts().proposals().all().forEach(p -> all.addAll(of(state, symbols, first, p)));
        for (var paper : state.register().papers().all()) {
            var stage =
                    state.register()
                            .version(paper.id(), paper.language())
                            .map(Version::stage)
                            .orElse(Stage.RESERVED);
            all.add(
                    new Listing(
                            paper.id(),
                            paper.series(),
                            paper.symbol(),
                            paper.title(),
                            paper.body(),
                            paper.by(),
                            paper.reservedAt(),
                            paper.language(),
                            stage,
                            paper.supersededBy(),
                            null));
        }
        for (var p : state.register().programmes().all()) {
            all.add(
                    new Listing(
                            "programme-" + p.day(),
                            Series.PROGRAMME,
                            p.symbol(),
                            p.day(),
                            null,
                            "secretariat",
                            p.at(),
                            first,
                            Stage.POSTED,
                            null,
                            null));
        }
        return all;
    }

    private static List<Listing> of(
            ForumState state, Symbols symbols, String language, Proposal p) {
        if (p.life() == Proposal.Life.WITHDRAWN && p.revisions().isEmpty()) {
            return List.of(); // announced, and taken back before there was a paper
        }
        var at = p.sponsors().getFirst().steps().getFirst().at();
        return switch (p.life()) {
            case ANNOUNCED ->
                    List.of(
                            line(
                                    p,
                                    "proposal-" + p.id(),
                                    Series.PROPOSAL,
                                    symbols.proposal(p.id()),
                                    at,
                                    language,
                                    Stage.RESERVED,
                                    null));
            case NON_PAPER ->
                    List.of(
                            line(
                                    p,
                                    p.id(),
                                    Series.NON_PAPER,
                                    p.symbol(),
                                    at,
                                    language,
                                    Stage.POSTED,
                                    tabled(state, p)));
            case TABLED, REVISED, REINTRODUCED, WITHDRAWN -> papers(p, language);
        };
    }

    private static String tabled(ForumState state, Proposal nonPaper) {
        var as = nonPaper.dossier().tabledAs();
        return as == null ? null : state.texts().proposals().get(as).symbol();
    }

    private static List<Listing> papers(Proposal p, String language) {
        var all = new ArrayList<Listing>();
        var id = "proposal-" + p.id();
        for (var i = 0; i < p.revisions().size(); i++) {
            var r = p.revisions().get(i);
            var next = i + 1 < p.revisions().size() ? p.revisions().get(i + 1).symbol() : null;
            var name = r.revision() == 0 ? id : id + "-rev-" + r.revision();
            all.add(proposal(p, name, r.symbol(), r.at(), language, next));
        }
        p.dossier()
                .addenda()
                .forEach(
                        a ->
                                all.add(
                                        proposal(
                                                p,
                                                id + "-add-" + a.n(),
                                                a.symbol(),
                                                a.at(),
                                                language,
                                                null)));
        p.dossier()
                .corrigenda()
                .forEach(
                        c ->
                                all.add(
                                        proposal(
                                                p,
                                                id + "-corr-" + c.n(),
                                                c.symbol(),
                                                c.at(),
                                                language,
                                                null)));
        return all;
    }

    private static Listing proposal(
            Proposal p, String id, String symbol, Instant at, String language, String next) {
        return line(p, id, Series.PROPOSAL, symbol, at, language, Stage.POSTED, next);
    }

    private static Listing line(
            Proposal p,
            String id,
            Series series,
            String symbol,
            Instant at,
            String language,
            Stage stage,
            String supersededBy) {
        return new Listing(
                id,
                series,
                symbol,
                p.title(),
                null,
                p.by(),
                at,
                language,
                stage,
                supersededBy,
                p.id());
    }
}
