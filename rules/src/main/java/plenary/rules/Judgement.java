package plenary.rules;

import java.util.List;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Outcome;

/** An outcome with the tests it rests on, before it is put into words. */
record Judgement(
        Outcome outcome,
        ConditionResult quorum,
        ConditionResult postponement,
        List<ConditionResult> conditions) {}
