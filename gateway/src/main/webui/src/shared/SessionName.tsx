import { T } from './i18n'

/** What a meeting is called; of a closed body others are told which it is. */
export function SessionName({ session }: { session: { title?: string; number?: number } }) {
  return <>{session.title ?? <T k="session.number" number={session.number ?? 1} />}</>
}
