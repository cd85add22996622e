import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { charters, charterText, type CharterVersion } from '../../api/charters'
import { all } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { CharterActs } from '../../moderator/CharterActs'
import { CsvLink } from '../../shared/CsvLink'
import { useForum, usePlace } from '../../shared/ForumContext'
import { T, useName, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Quoted } from '../../shared/Quoted'
import { State } from '../../shared/Tag'
import { When } from '../../shared/When'
import { CharterChanges, PlainCharter } from './PlainCharter'

/** The charter in force in plain language and as it is written, and every version laid before the forum. */
export function CharterPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  return (
    <Page
      title={t('charter.title')}
      lead={<T k="charter.lead" />}
      aside={
        now?.kind === 'secretariat' && (
          <Link className="press strong" href={`/forums/${id}/charter/new`}>
            <T k="charter.propose" />
          </Link>
        )
      }
    >
      <Loaded query={useQuery(charters(id))}>{(versions) => <Versions versions={all(versions)} />}</Loaded>
    </Page>
  )
}

function Versions({ versions }: { versions: readonly CharterVersion[] }) {
  const nameOf = useName()
  const t = useT()
  const inForce = versions.find((one) => one.inForce)
  return (
    <>
      {inForce && (
        <Part
          id="in-force"
          title={t('charter.named', { name: nameOf(inForce.title, inForce.charter), version: inForce.version })}
          note={<AsWritten charter={inForce} />}
        >
          <PlainCharter charter={inForce} />
        </Part>
      )}
      <Part id="versions" title={t('charter.versions')} note={<CsvLink of="charters.csv" />}>
        <ol className="plain rows">
          {[...versions].reverse().map((one) => (
            <Version charter={one} key={one.id} />
          ))}
        </ol>
      </Part>
    </>
  )
}

function AsWritten({ charter }: { charter: CharterVersion }) {
  const { id } = useForum()
  if (!charter.textKept)
    return (
      <span className="small quiet">
        <T k="charter.text-not-kept" />
      </span>
    )
  return (
    <a className="press plain small" href={charterText(id, charter.id ?? '')} download>
      <T k="charter.yaml" />
    </a>
  )
}

function Version({ charter }: { charter: CharterVersion }) {
  const { id } = useForum()
  const nameOf = useName()
  const place = usePlace()
  const t = useT()
  const missing = all(charter.consentsNeeded)
  return (
    <li className="row" id={charter.id}>
      <p className="row-head">
        <b>{t('charter.named', { name: nameOf(charter.title, charter.charter), version: charter.version })}</b>{' '}
        {charter.inForce ? <State of="charter-standing" value="in-force" /> : <State of="charter-standing" value={charter.standing ?? ''} />}
      </p>
      <p className="small quiet">
        {charter.at ? <T k="charter.proposed-at" at={<When at={charter.at} />} /> : <T k="charter.first" />}
        {charter.settledAt && (
          <>
            {' · '}
            <T k={charter.standing === 'withdrawn' ? 'charter.withdrawn-at' : 'charter.adopted-at'} at={<When at={charter.settledAt} />} />
          </>
        )}
        {charter.poll && (
          <>
            {' · '}
            <Link href={`/forums/${id}/polls/${charter.poll}`}>
              <T k="charter.vote" />
            </Link>
          </>
        )}
      </p>
      {charter.reason && <p dir="auto"><Quoted>{charter.reason}</Quoted></p>}
      {charter.at && <CharterChanges charter={charter} />}
      {charter.standing === 'proposed' && (
        <>
          {missing.length > 0 && (
            <p className="note warn">
              <T k="charter.consents-missing" groups={missing.map(place).join(', ')} />
            </p>
          )}
          <details>
            <summary>
              <T k="charter.whole" />
            </summary>
            <PlainCharter charter={charter} />
          </details>
        </>
      )}
      <div className="press-row">
        {charter.at && <AsWritten charter={charter} />}
        <CharterActs charter={charter} />
      </div>
    </li>
  )
}
