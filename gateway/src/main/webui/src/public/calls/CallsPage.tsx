import { useQuery } from '@tanstack/react-query'
import { calls } from '../../api/agreement'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { CallRow } from './CallRow'

/** Every call for consensus: those that are open, in the room and in writing; then how the others ended. */
export function CallsPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('calls.title')} lead={<T k="calls.lead" />}>
      <Loaded query={useQuery(calls(id))}>
        {(list) => {
          const open = all(list).filter(({ stage }) => stage === 'open')
          const ended = all(list).filter(({ stage }) => stage !== 'open')
          return (
            <>
              <Part title={t('calls.open')} id="open">
                {open.length === 0 ? (
                  <p className="empty">
                    <T k="calls.none" />
                  </p>
                ) : (
                  <ul className="plain rows">
                    {open.map((call) => (
                      <CallRow call={call} key={call.id} />
                    ))}
                  </ul>
                )}
              </Part>
              {ended.length > 0 && (
                <Part title={t('calls.ended')} id="ended">
                  <ul className="plain rows">
                    {[...ended].reverse().map((call) => (
                      <CallRow call={call} key={call.id} />
                    ))}
                  </ul>
                </Part>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
