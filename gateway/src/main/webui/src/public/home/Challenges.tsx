import { Link } from 'wouter'
import type { Challenged } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Tag } from '../../shared/Tag'
import { Who } from '../../shared/Who'

/** Questions of competence: settled before the substance. */
export function Challenges({ challenges }: { challenges: readonly Challenged[] }) {
  const t = useT()
  if (challenges.length === 0) return null
  return (
    <Part title={t('challenges.title')} id="challenges">
      <ul className="plain rows">
        {challenges.map((challenge) => (
          <li className="row" key={challenge.id}>
            <p className="row-head">
              <b>
                <Subject of={challenge.subject} />
              </b>{' '}
              <Tag tone={challenge.open ? 'stop' : 'plain'}>
                <T k={challenge.open ? 'challenged' : 'challenge.settled'} />
              </Tag>
            </p>
            <p className="small">
              <Who is={challenge.by} />: {challenge.grounds}
            </p>
            {challenge.ruling && (
              <blockquote className="small">
                <T k="challenge.ruling" /> “{challenge.ruling}”
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What an act is about, as a link: `proposal/27`, `provision/3A`, `poll/poll-3`. */
export function Subject({ of }: { of: string }) {
  const { id } = useForum()
  const [kind = '', subject = ''] = of.split('/', 2)
  const pages: Record<string, string> = {
    proposal: `proposals/${subject}`,
    provision: `draft#p-${subject}`,
    bracket: `draft#${subject}`,
    poll: `polls/${subject}`,
    check: `temperature-checks/${subject}`,
    'temperature-check': `temperature-checks/${subject}`,
    recommendation: `recommendations/${subject}`,
  }
  const page = pages[kind]
  const name = <T k="subject" kind={kind || 'other'} id={subject || of} />
  return page ? <Link href={`/forums/${id}/${page}`}>{name}</Link> : <>{of}</>
}
