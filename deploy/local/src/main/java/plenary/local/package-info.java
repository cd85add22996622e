/**
 * The servers Plenary stands on (PostgreSQL, Kafka, Keycloak) and its own three services, as plain
 * processes of this machine: started, watched and ended without a container engine.
 */
package plenary.local;
