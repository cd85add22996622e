/** Tables that people hand in. */
package plenary.contracts.table;
