package plenary.contracts.charter;

import java.util.List;
import java.util.Map;

/**
 * A set of seats that votes and is counted apart.
 *
 * @param id the chamber's part of a seat's id, such as {@code states}
 * @param title by language code
 * @param seats how many there are; null where the roster decides
 * @param classesBy the attribute of a seat that splits the chamber into voting classes; null where
 *     the chamber is one class, which then bears the chamber's id
 * @param allotments how many seats go to whom; empty where the roster decides
 * @param classes the values of {@code classesBy} that are classes; empty where every value is one
 */
public record Chamber(
        String id,
        Map<String, String> title,
        Integer seats,
        String classesBy,
        List<Allotment> allotments,
        List<String> classes) {

    public Chamber {
        title = title == null ? Map.of() : Map.copyOf(title);
        allotments = allotments == null ? List.of() : List.copyOf(allotments);
        classes = classes == null ? List.of() : List.copyOf(classes);
    }

    /** A chamber in which every value of {@code classesBy} is a class. */
    public Chamber(
            String id,
            Map<String, String> title,
            Integer seats,
            String classesBy,
            List<Allotment> allotments) {
        this(id, title, seats, classesBy, allotments, null);
    }
}
