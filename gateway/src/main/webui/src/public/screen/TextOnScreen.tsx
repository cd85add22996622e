import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { draft } from '../../api/queries'
import { all, type ProvisionView } from '../../api/views'
import { useBody, useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { dressed } from '../../shared/text/holders'
import { bracketsOf, shown } from '../../shared/text/tree'
import { Wording } from '../../shared/text/Wording'
import { Who } from '../../shared/Who'

const FITS = 260
const AT_ONCE = 3

/** The provisions being taken, with their brackets in the colours of who holds them. */
export function TextOnScreen({ provisions }: { provisions: readonly string[] }) {
  const { id } = useForum()
  const { data: text } = useQuery(draft(id))
  const taken = all(text?.provisions).filter((provision) => provisions.includes(provision.id))
  return (
    <>
      {taken.slice(0, AT_ONCE).map((provision) => (
        <Provision provision={provision} language={text?.language ?? 'en'} key={provision.id} />
      ))}
      {taken.length > AT_ONCE && (
        <p className="quiet">
          <T k="screen.more-provisions" count={taken.length - AT_ONCE} />
        </p>
      )}
    </>
  )
}

function Provision({ provision, language }: { provision: ProvisionView; language: string }) {
  const { bodies } = useForum()
  const body = useBody()
  const known = useMemo(() => new Map(all(provision.brackets).map((bracket) => [bracket.id, bracket])), [provision])
  // a screen in an open room shows what anybody may read, whoever is signed in at its machine
  const inside = provision.body !== undefined && bodies.get(provision.body)?.open === false
  const long = shown(provision.pieces).length > FITS
  return (
    <section className="screen-provision">
      <h2 dir="auto">
        {provision.number}
        {provision.heading && <> {provision.heading}</>}
      </h2>
      {inside || provision.state === 'referred' ? (
        <p className="quiet">
          <T k="provision.referred" body={body(provision.body ?? '')} />
        </p>
      ) : (
        <>
          {provision.call && (
            <p className="screen-call">
              <T k="screen.call" />
            </p>
          )}
          <p className={`provision-text${provision.struck ? ' struck' : ''}${long ? ' long' : ''}`} lang={language} dir="auto">
            <Wording pieces={provision.pieces} brackets={known} />
          </p>
        </>
      )}
      {!inside && bracketsOf(provision).length > 0 && (
        <ul className="screen-holders">
          {bracketsOf(provision).map((bracket) => (
            <li key={bracket.id}>
              <span className={`screen-bracket ${dressed(all(bracket.holders)[0]?.holder)}`}>[{bracket.id}]</span>{' '}
              {all(bracket.holders).map(({ holder }, i) => (
                <span key={holder}>
                  {i > 0 && ', '}
                  <Who is={holder} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
