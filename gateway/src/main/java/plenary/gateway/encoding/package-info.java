/** How answers are compressed for those who can undo it. */
package plenary.gateway.encoding;
