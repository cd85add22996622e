/**
 * Reads a charter from the tree a YAML or JSON parser made of its file, and names every fault with
 * its place and reason. The grammar is published as {@code charters/charter.schema.json}.
 */
package plenary.rules.charter;
