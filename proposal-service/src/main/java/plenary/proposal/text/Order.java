package plenary.proposal.text;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids that follow one another, each once; where one stands is known without looking for it. */
final class Order extends AbstractList<String> {
    private final List<String> ids;
    private final Map<String, Integer> places = new HashMap<>();

    private Order(List<String> ids) {
        this.ids = List.copyOf(ids);
        for (var place = 0; place < this.ids.size(); place++) {
            places.putIfAbsent(this.ids.get(place), place);
        }
    }

    /** This order; the same one where it is one already. */
    static List<String> of(List<String> ids) {
        return ids instanceof Order ? ids : new Order(ids == null ? List.of() : ids);
    }

    @Override
    public String get(int place) {
        return ids.get(place);
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public int indexOf(Object id) {
        return places.getOrDefault(id, -1);
    }

    @Override
    public boolean contains(Object id) {
        return places.containsKey(id);
    }
}
