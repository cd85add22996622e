import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { CleanText } from '../api/agreement'
import { all } from '../api/views'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'

/** Before a text is put forward: its provisions, what is carried over, what is in the way, and who may veto it then. */
export function WhatIsPut({ body, clean }: { body: string; clean: UseQueryResult<CleanText> }) {
  const t = useT()
  return (
    <section className="note" aria-label={t('put.what')}>
      <Loaded query={clean}>{(text) => <Said body={body} text={text} />}</Loaded>
      <Vetoes />
    </section>
  )
}

function Said({ body, text }: { body: string; text: CleanText }) {
  const { id } = useForum()
  const name = useBody()
  const over = all(text.carryOvers)
  const provisions = all(text.provisions)
  return (
    <>
      {text.settled && (
        <p>
          {provisions.length === 0 ? (
            <T k="put.nothing" body={name(body)} />
          ) : (
            <>
              <b>
                <T k="put.count" count={provisions.length} />
              </b>{' '}
              <span className="small tabular">{provisions.map(({ number }) => number).join(' · ')}</span>
            </>
          )}
        </p>
      )}
      {over.length > 0 && (
        <p>
          <T
            k="put.left"
            numbers={over.map(({ provision, number }, n) => (
              <span key={provision}>
                {n > 0 && ', '}
                <Link href={`/forums/${id}/draft#p-${provision}`}>{number}</Link>
              </span>
            ))}
          />
        </p>
      )}
      {all(text.unsettled).map((one) => (
        <p className="warn" role="status" key={`${one.provision}-${one.to}`}>
          <T
            k="put.unsettled"
            from={<Link href={`/forums/${id}/draft#p-${one.provision}`}>{one.number}</Link>}
            to={<Link href={`/forums/${id}/draft#p-${one.to}`}>{one.toNumber}</Link>}
          />
        </p>
      ))}
    </>
  )
}

/** Who may stop it after the chambers. */
function Vetoes() {
  const { view } = useForum()
  const nameOf = useName()
  const groups = all(view.advisoryGroups).filter(({ veto }) => veto)
  if (groups.length === 0) return null
  return (
    <p className="small">
      <T k="put.windows" groups={groups.map(({ id, title }) => nameOf(title, id)).join(', ')} />
    </p>
  )
}
