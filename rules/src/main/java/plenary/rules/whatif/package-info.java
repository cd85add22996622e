/**
 * What if: real votes under other bodies' rules.
 *
 * <p>A {@link plenary.rules.whatif.WhatIf} holds the rules asked about and which fact of the units
 * is which attribute. Each roll call is folded once for every set of classes, weights and obliged
 * seats its rules read, and then judged by each rule. What a rule reads and nobody gave makes it
 * uncountable under that rule; nothing is guessed.
 */
package plenary.rules.whatif;
