package plenary.proposal.forum.http;

import java.util.List;
import plenary.rules.charter.Fault;

/**
 * What is wrong at one place of a charter.
 *
 * @param place such as {@code rules.2.adopted-when}; list places count from 1
 * @param line of the text, from 1; 0 where it is not known
 * @param fault what kind of fault it is, permanent
 */
record FaultView(String place, int line, String fault, String reason) {

    static List<FaultView> of(List<Fault> faults) {
        return faults.stream()
                .map(one -> new FaultView(one.path(), one.line(), one.code().code(), one.reason()))
                .toList();
    }
}
