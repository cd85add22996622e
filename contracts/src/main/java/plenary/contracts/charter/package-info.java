/**
 * A forum's constitution as plain data: chambers, advisory groups, rules, vetoes and what the body
 * promised. Charters are written in YAML and read by {@code plenary.rules.charter.CharterReader}.
 */
package plenary.contracts.charter;
