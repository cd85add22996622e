import { all, type Choice, type PollView } from '../../api/views'

/** A seat at its place in the order of call, with what it said. */
export interface Plate {
  order: number
  seat: string
  choice: Choice | undefined
  /** the body's own word it was said in */
  word?: string
  /** whose turn it is */
  called: boolean
}

/** Every seat in the order of call. */
export function platesOf(poll: Pick<PollView, 'ballots' | 'callOrder' | 'state' | 'method'>): Plate[] {
  const said = new Map(all(poll.ballots).map(({ seat, choice, word }) => [seat, { choice: choice as Choice, word }]))
  const order = all(poll.callOrder).length > 0 ? all(poll.callOrder) : [...said.keys()]
  const called = poll.state === 'open' && poll.method === 'roll-call' ? order.find((seat) => !said.has(seat)) : undefined
  return order.map((seat, i) => ({ order: i + 1, seat, ...(said.get(seat) ?? { choice: undefined }), called: seat === called }))
}

/** The chamber or group a seat is in: `states` of `states.FRA`. */
export function chamberOf(seat: string): string {
  return seat.slice(0, Math.max(0, seat.lastIndexOf('.')))
}

/** The plates chamber by chamber, each in the order of call. */
export function chambersOf(plates: readonly Plate[]): { chamber: string; plates: Plate[] }[] {
  const by = new Map<string, Plate[]>()
  for (const plate of plates) {
    const chamber = chamberOf(plate.seat)
    by.set(chamber, [...(by.get(chamber) ?? []), plate])
  }
  return [...by].map(([chamber, seats]) => ({ chamber, plates: seats }))
}
