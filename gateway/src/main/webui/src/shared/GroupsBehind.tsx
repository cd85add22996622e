import { Link } from 'wouter'
import { all, type GroupBehind } from '../api/views'
import { useForum } from './ForumContext'
import { T, useName } from './i18n'
import { Quoted } from './Quoted'
import { Who } from './Who'

/** On behalf of which groups words were said, and who in them does not stand behind the words. */
export function GroupsBehind({ groups }: { groups: GroupBehind[] | undefined }) {
  const { id } = useForum()
  const nameOf = useName()
  return (
    <>
      {all(groups).map(({ group = '', names, dissociated }) => (
        <span className="small" key={group}>
          <T k="proposal.on-behalf" group={<Link href={`/forums/${id}/negotiating-groups#${group}`}>{nameOf(names, group)}</Link>} />
          {all(dissociated).length > 0 && (
            <>
              {' '}
              <T k="proposal.dissociated" />{' '}
              {all(dissociated).map(({ delegation = '', reason }, i) => (
                <span key={delegation}>
                  {i > 0 && ', '}
                  <Who is={delegation} />
                  {reason && (
                    <>
                      {' '}
                      <Quoted>{reason}</Quoted>
                    </>
                  )}
                </span>
              ))}
            </>
          )}{' '}
        </span>
      ))}
    </>
  )
}
