/** The bodies something came through, each once where it stayed: what is carried over in one body has not moved. */
export function wayOf(bodies: readonly string[]): string[] {
  return bodies.filter((body, i) => body !== bodies[i - 1])
}
