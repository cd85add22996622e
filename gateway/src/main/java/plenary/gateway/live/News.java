package plenary.gateway.live;

/**
 * A notice and where in Kafka it stands.
 *
 * @param channel the topic
 * @param partition the partition, from 0
 * @param offset the place in the partition, from 0
 */
record News(Channel channel, int partition, long offset, Notice notice) {}
