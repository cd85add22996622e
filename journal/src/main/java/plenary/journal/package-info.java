/**
 * The record both services keep and carry: numbered, hashed entries per forum, a relay that brings
 * them to Kafka, and consumers that know how far they are. PostgreSQL is the truth, Kafka carries
 * the news.
 */
package plenary.journal;
