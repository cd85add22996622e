package plenary.proposal.charter.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Charter;

/** The settings of a charter in words: where one stands, what it says, how it changed. */
record SettingWords(Charter before, Charter after) {

    private record Both(String english, String french) {
        String in(String language) {
            return language.equals("fr") ? french : english;
        }
    }

    private static final Map<String, Both> WORDS =
            Map.ofEntries(
                    word("rules", "Rule", "Règle"),
                    word("chambers", "Chamber", "Chambre"),
                    word("advisoryGroups", "Group", "Groupe"),
                    word("motions", "Motion", "Motion"),
                    word("concerns", "Petition of members", "Pétition de membres"),
                    word("commitments", "Commitment", "Engagement"),
                    word("attributes", "Attribute read", "Attribut lu"),
                    word("decides", "Rule that decides", "Règle qui décide"),
                    word("methods", "How a vote is taken", "Mode de vote"),
                    word("orderOfCall", "Order of call", "Ordre d'appel"),
                    word("proposals", "Proposals", "Propositions"),
                    word("reconsideration", "Reconsideration", "Réexamen"),
                    word("doubleRepresentation", "Double representation", "Double représentation"),
                    word("transparency", "What is public", "Ce qui est public"),
                    word("words", "Words of the body", "Mots de l'organe"),
                    word("agreement", "What binds", "Ce qui lie"),
                    word("ownItems", "Items of one group alone", "Questions propres à un groupe"),
                    word("quorum-to-open", "Quorum to open", "Quorum d'ouverture"),
                    word(
                            "quorum-to-open-in-committee",
                            "Quorum to open in a committee",
                            "Quorum d'ouverture en commission"),
                    word("adopted-when", "adopted with", "adopté avec"),
                    word("rejected-when", "rejected with", "rejeté avec"),
                    word("quorum", "quorum", "quorum"),
                    word("postponed-once-when", "postponed once with", "reporté une fois avec"),
                    word("veto", "veto", "veto"),
                    word("window", "time to veto", "délai de veto"),
                    word("groupPoll", "time for the group's vote", "durée du vote du groupe"),
                    word("signatures", "signatures needed", "signatures requises"),
                    word("groupRule", "rule of the group's vote", "règle du vote du groupe"),
                    word("effect", "effect", "effet"),
                    word("suspension", "suspended for", "suspendu pour"),
                    word("reasonRequired", "a reason is needed", "motif exigé"),
                    word("cureRequired", "a cure is needed", "remède exigé"),
                    word("onlyWhatChanged", "only what changed", "seulement ce qui a changé"),
                    word("oncePerItem", "once on each item", "une fois par question"),
                    word("overrideRule", "rule that overrides", "règle qui passe outre"),
                    word("seats", "seats", "sièges"),
                    word("tie", "tie", "égalité"),
                    word("then", "then", "alors"),
                    word("within", "within", "dans un délai de"),
                    word("otherwise", "otherwise", "sinon"),
                    word("abstention", "abstentions", "abstentions"),
                    word("supporters", "supporters needed", "appuis requis"),
                    word("changeOfVote", "a vote may be changed", "vote modifiable"),
                    word("openFor", "open for", "ouvert pendant"),
                    word("usual", "usual method", "mode habituel"),
                    word("recommendation", "a recommendation", "une recommandation"),
                    word("proposal", "a proposal", "une proposition"),
                    word("procedure", "procedure", "la procédure"),
                    word("competence", "competence", "la compétence"),
                    word("appeal", "an appeal", "un appel"),
                    word("charter", "the charter itself", "la charte elle-même"),
                    word("inCommittee", "in a committee", "en commission"),
                    word("byVote", "decided by a vote", "décidée par un vote"),
                    word("byChair", "for the chair to choose", "au choix de la présidence"),
                    word("by", "by the rule", "selon la règle"),
                    word("about", "about", "sur"),
                    word("policy", "policy", "régime"));

    private static Map.Entry<String, Both> word(String key, String english, String french) {
        return Map.entry(key, new Both(english, french));
    }

    /** What a setting says, by language: times and yes or no in words, all else as written. */
    static Map<String, String> value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true")
                    ? Map.of("en", "yes", "fr", "oui")
                    : Map.of("en", "no", "fr", "non");
        }
        if (text.startsWith("PT") && text.length() > 3) {
            var time = Duration.parse(text);
            return Map.of("en", time(time, "day", "hour"), "fr", time(time, "jour", "heure"));
        }
        return Map.of("en", text, "fr", text);
    }

    private static String time(Duration time, String day, String hour) {
        var hours = time.toHours();
        if (hours == 0 || time.toMinutesPart() != 0) {
            return time.toMinutes() + " min";
        }
        return hours % 24 == 0 && hours > 24 ? many(hours / 24, day) : many(hours, hour);
    }

    private static String many(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The change in a sentence, by language. */
    Map<String, String> of(String setting, Map<String, String> was, Map<String, String> is) {
        return Map.of(
                "en", sentence("en", setting, was, is), "fr", sentence("fr", setting, was, is));
    }

    private String sentence(
            String language, String setting, Map<String, String> was, Map<String, String> is) {
        var french = language.equals("fr");
        var where = where(language, setting) + (french ? " : " : ": ");
        if (was == null) {
            return where + is.get(language) + (french ? " (nouveau)." : " (new).");
        }
        if (is == null) {
            return where
                    + (french ? "supprimé ; c'était " : "no longer there; it was ")
                    + was.get(language)
                    + ".";
        }
        return where
                + is.get(language)
                + (french ? " ; c'était " : "; it was ")
                + was.get(language)
                + ".";
    }

    private String where(String language, String setting) {
        var parts = setting.split("\\.");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            var title = i == 1 ? title(language, parts[0], parts[1]) : Optional.<String>empty();
            var part = parts[i];
            if (title.isPresent()) {
                said.set(0, said.getFirst() + " " + title.get());
            } else if (WORDS.containsKey(part)) {
                said.add(WORDS.get(part).in(language));
            } else {
                said.add(spaced(part));
            }
        }
        return String.join(", ", said);
    }

    private static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }

    /** What the charter calls it, the later one first. */
    private Optional<String> title(String language, String list, String id) {
        return titles(after, list, id)
                .or(() -> titles(before, list, id))
                .map(all -> all.getOrDefault(language, all.getOrDefault("en", id)))
                .map(one -> language.equals("fr") ? "« " + one + " »" : "“" + one + "”");
    }

    private static Optional<Map<String, String>> titles(Charter charter, String list, String id) {
        return switch (list) {
            case "rules" -> charter.rule(id).map(one -> one.title());
            case "chambers" -> charter.chamber(id).map(one -> one.title());
            case "advisoryGroups" -> charter.advisoryGroup(id).map(one -> one.title());
            default -> Optional.empty();
        };
    }
}
