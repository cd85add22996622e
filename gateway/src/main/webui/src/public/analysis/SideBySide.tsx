import { useQuery } from '@tanstack/react-query'
import { translations, type TranslationView } from '../../api/analysis'
import { all } from '../../api/views'
import { TranslationActs } from '../../moderator/TranslationActs'
import { useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Tag, type Tone } from '../../shared/Tag'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'
import { directionOf } from './languages'

const TONES: Record<string, Tone> = { aligned: 'good', behind: 'warn', disputed: 'stop', missing: 'plain' }

/** Each provision in the language of negotiation and, beside it, in another. */
export function SideBySide({ language }: { language: string }) {
  const { id } = useForum()
  return (
    <Loaded query={useQuery(translations(id, language))}>
      {(view) => (
        <>
          <Rows of={all(view.rows).filter(({ status }) => status !== 'missing')} />
          <Missing of={all(view.rows).filter(({ status }) => status === 'missing')} all={all(view.rows).length} />
        </>
      )}
    </Loaded>
  )
}

function Rows({ of }: { of: readonly TranslationView[] }) {
  return (
    <ol className="plain rows">
      {of.map((row) => (
        <Row row={row} key={row.provision} />
      ))}
    </ol>
  )
}

/** Folded, unless there is nothing else to read. */
function Missing({ of, all: whole }: { of: readonly TranslationView[]; all: number }) {
  if (of.length === 0) return null
  return (
    <details open={of.length === whole}>
      <summary>
        <T k="languages.missing" count={of.length} />
      </summary>
      <Rows of={of} />
    </details>
  )
}

function Row({ row }: { row: TranslationView }) {
  return (
    <li className="row">
      <p className="row-head">
        <b>{row.number}</b>{' '}
        <Tag tone={TONES[row.status] ?? 'plain'}>
          <T k={`translation.${row.status}`} />
        </Tag>{' '}
        {row.certified && (
          <Tag tone="good">
            <T k="translation.certified" />
          </Tag>
        )}
      </p>
      <div className="side-by-side">
        <p className="provision-text" lang={row.sourceLanguage} dir={directionOf(row.sourceLanguage)}>
          {row.source}
        </p>
        <div>
          {row.heading && (
            <p lang={row.language} dir={directionOf(row.language)}>
              <b>{row.heading}</b>
            </p>
          )}
          <p className="provision-text" lang={row.language} dir={directionOf(row.language)}>
            {row.text ?? '—'}
          </p>
        </div>
      </div>
      {row.status === 'behind' && (
        <p className="small">
          <T k="translation.moved" />{' '}
          <span lang={row.sourceLanguage} dir={directionOf(row.sourceLanguage)}>
            {all(row.moved).map((change, i) =>
              change.kind === 'keep' ? <span key={i}>{change.text}</span> : change.kind === 'delete' ? <del key={i}>{change.text}</del> : <ins key={i}>{change.text}</ins>,
            )}
          </span>
        </p>
      )}
      {all(row.disputes).map((dispute) => (
        <p className="small" key={dispute.id}>
          <Who is={dispute.seat ?? ''} /> · <When at={dispute.at} />: {dispute.reason}{' '}
          {dispute.settled && (
            <span className="quiet">
              <T k={dispute.settlement ? 'dispute.settled' : 'dispute.let-go'} how={dispute.settlement ?? ''} />
            </span>
          )}
        </p>
      ))}
      <TranslationActs row={row} />
    </li>
  )
}
