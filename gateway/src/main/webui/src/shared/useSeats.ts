import { all } from '../api/views'
import { useForum, usePlace } from './ForumContext'
import { useName } from './i18n'
import type { Pickable } from './Pick'

/** Every seat of the roster that is not over, by the delegation's name and where it sits. */
export function useSeats(): Pickable[] {
  const { delegations } = useForum()
  const nameOf = useName()
  const place = usePlace()
  return [...delegations.values()].flatMap(({ code, names, seats }) =>
    all(seats)
      .filter(({ until }) => !until)
      .map((seat) => ({ id: seat.id, name: nameOf(names, code), note: place(seat.id.slice(0, seat.id.lastIndexOf('.'))) })),
  )
}
