package plenary.rules;

/** How many of several conditions or groups hold, as one would say it aloud. */
final class Several {

    private static final String[] SMALL = {
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve"
    };

    private Several() {}

    static String value(String name, long holding, long all) {
        return switch (name) {
            case "all-of-them" -> all == 1 ? "it" : all == 2 ? "both" : "all " + number(all);
            case "any" -> all == 2 ? "either one" : "any one of these " + number(all);
            case "only" -> only(holding, all, "");
            case "only-of" -> only(holding, all, " of the " + number(all));
            case "so-many" -> holding == 1 ? "one holds" : number(holding) + " hold";
            case "so-many-of" ->
                    number(holding)
                            + " of the "
                            + number(all)
                            + (holding > 1 ? " groups meet" : " groups meets");
            default -> throw new IllegalArgumentException("no words for " + name);
        };
    }

    private static String only(long holding, long all, String of) {
        if (holding == 0) {
            return all == 2 ? "neither does" : "none does";
        }
        return "only " + number(holding) + of + (holding == 1 ? " does" : " do");
    }

    private static String number(long number) {
        return number < SMALL.length ? SMALL[(int) number] : Long.toString(number);
    }
}
