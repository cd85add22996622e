import { useWho } from './ForumContext'

/** Whoever the record names, by name. */
export function Who({ is }: { is: string }) {
  return <bdi>{useWho()(is)}</bdi>
}

/** Several, as short labels. */
export function WhoList({ of }: { of: readonly string[] }) {
  const name = useWho()
  return (
    <ul className="chips">
      {of.map((who) => (
        <li className="chip" key={who}>
          <bdi>{name(who)}</bdi>
        </li>
      ))}
    </ul>
  )
}
