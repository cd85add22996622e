package plenary.rules.charter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Where everything stands in a YAML text, and what is wrong with the text as such. */
final class Places implements Lines {

    private final Map<String, Place> places = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean unsafe;

    private Places() {}

    static Places of(Node root) {
        Places places = new Places();
        if (root instanceof MappingNode) {
            places.note("", root);
        } else {
            places.unsafe = true;
            places.faults.add(
                    new Fault(
                            FaultCode.MALFORMED,
                            "",
                            1,
                            1,
                            "is no list of entries, each with a name"));
        }
        return places;
    }

    @Override
    public Place of(String path) {
        String at = path;
        while (!places.containsKey(at) && !at.isEmpty()) {
            int dot = at.lastIndexOf('.');
            at = dot < 0 ? "" : at.substring(0, dot);
        }
        return places.getOrDefault(at, Place.UNKNOWN);
    }

    List<Fault> faults() {
        return faults;
    }

    /** Whether nothing may be made of the text: it has anchors, or is no list of entries. */
    boolean unsafe() {
        return unsafe;
    }

    private void note(String path, Node node) {
        places.putIfAbsent(path, place(node));
        if (node.getAnchor() != null) {
            fault(FaultCode.MALFORMED, path, node, "has an anchor, and none is taken");
            // what it stands for is not looked into: it may contain itself
            unsafe = true;
            return;
        }
        switch (node) {
            case MappingNode map -> entries(path, map);
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    note(below(path, Integer.toString(i + 1)), list.getValue().get(i));
                }
            }
            default -> {}
        }
    }

    private void entries(String path, MappingNode map) {
        Set<String> names = new HashSet<>();
        for (NodeTuple entry : map.getValue()) {
            Node key = entry.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                fault(FaultCode.WRONG_TYPE, path, key, "has an entry whose name is no text");
                unsafe = true;
                continue;
            }
            if (!scalar.getTag().equals(Tag.STR)) {
                fault(
                        FaultCode.WRONG_TYPE,
                        path,
                        key,
                        "has an entry whose name is no text; write \"" + scalar.getValue() + "\"");
            }
            String place = below(path, scalar.getValue());
            if (!names.add(scalar.getValue())) {
                fault(FaultCode.NAMED_TWICE, place, key, "stands here twice");
            }
            // an entry stands where its name does, a value where it is written
            places.put(place, place(entry.getValueNode() instanceof ScalarNode v ? v : key));
            note(place, entry.getValueNode());
        }
    }

    private void fault(FaultCode code, String path, Node node, String reason) {
        Place place = place(node);
        faults.add(new Fault(code, path, place.line(), place.column(), reason));
    }

    private static Place place(Node node) {
        return new Place(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
