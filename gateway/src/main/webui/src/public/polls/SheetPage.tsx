import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { poll } from '../../api/queries'
import { sheet as sheetOf, sheetActs, type SheetLine, type SheetView } from '../../api/sheets'
import { all, type Choice } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { CsvLink } from '../../shared/CsvLink'
import { useForum, usePlace, useWho } from '../../shared/ForumContext'
import { T, useName, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { State } from '../../shared/Tag'
import { useAnswers } from '../../shared/vote/useAnswers'

/** The sheet of a vote: to be printed, and keyed in by tellers when it comes back. */
export function SheetPage({ poll: number }: { poll: string }) {
  const { id } = useForum()
  const t = useT()
  const nameOf = useName()
  const query = useQuery(sheetOf(id, number))
  return (
    <Page
      title={query.data ? nameOf(query.data.question, number) : t('sheet.title')}
      over={{ to: `/forums/${id}/polls/${number}`, name: t('poll.title', { id: number }) }}
      aside={
        <>
          <CsvLink of={`polls/${number}/sheet.csv`} />
          <Press onPress={() => print()}>
            <T k="sheet.print" />
          </Press>
        </>
      }
    >
      <Loaded query={query}>{(view) => <Sheet view={view} />}</Loaded>
    </Page>
  )
}

function Sheet({ view }: { view: SheetView }) {
  const t = useT()
  const nameOf = useName()
  const { id, view: forum } = useForum()
  const { meant } = useAnswers(useQuery(poll(id, view.poll)).data)
  const { now } = useActing()
  const [read, setRead] = useState<Record<string, Choice>>({})
  const [number, setNumber] = useState('')
  const hand = useAct(sheetActs.keyIn)
  const teller = now?.kind === 'office' && now.office === 'teller'
  const keying = view.onPaper && teller && view.method !== 'show-of-hands'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const ballots = Object.entries(read).map(([seat, choice]) => ({ seat, choice }))
        void hand.run(view.poll, number.trim(), ballots)
      }}
    >
      <p className="meta">
        <T k="sheet.number" number={<b className="mono">{view.sheet}</b>} />
        <span>{nameOf(forum.title, id)}</span>
        <T k="sheet.lines" count={all(view.lines).length} />
        {view.standing && <State of="sheet" value={view.standing} />}
      </p>
      {view.standing && (
        <p className="small quiet" role="status">
          <T k="sheet.handed-in" count={all(view.handedIn).length} />
        </p>
      )}
      <Differences view={view} />
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('sheet.lines-of')}>
      <table className="table sheet">
        <Head choices={all(view.choices)} meant={meant} />
        <tbody>
          {all(view.lines).map((line) => (
            <Line
              line={line}
              choices={all(view.choices)}
              keying={keying}
              said={read[line.seat]}
              meant={meant}
              onSay={(choice) =>
                setRead(({ [line.seat]: before, ...others }) => (choice === before ? others : { ...others, [line.seat]: choice }))
              }
              key={line.seat}
            />
          ))}
        </tbody>
      </table>
      </div>
      {keying && (
        <HandIn sheet={view.sheet} number={number} setNumber={setNumber} waiting={hand.waiting} done={hand.done} />
      )}
      <ProblemNote error={hand.error} />
      <dl className="sheet-signed">
        {(['sheet.first-teller', 'sheet.second-teller', 'sheet.chair', 'sheet.date'] as const).map((line) => (
          <div key={line}>
            <dt>
              <T k={line} />
            </dt>
            <dd aria-hidden="true" />
          </div>
        ))}
      </dl>
    </form>
  )
}

function HandIn({
  sheet,
  number,
  setNumber,
  waiting,
  done,
}: {
  sheet: string
  number: string
  setNumber: (value: string) => void
  waiting: boolean
  done: boolean
}) {
  const t = useT()
  return (
    <div className="desk">
      <p>
        <T k="sheet.key-in.meaning" />
      </p>
      <label className="field">
        {t('sheet.number-on-paper')}
        <input value={number} onChange={(event) => setNumber(event.target.value)} required autoComplete="off" spellCheck={false} />
        <span className="hint">
          <T k="sheet.number-here" number={<b className="mono">{sheet}</b>} />
        </span>
      </label>
      <Press weight="strong" submit waiting={waiting}>
        <T k="sheet.key-in" />
      </Press>
      <p role="status">{done && <T k="sheet.kept" />}</p>
    </div>
  )
}

function Differences({ view }: { view: SheetView }) {
  const t = useT()
  const name = useWho()
  const said = (choice?: Choice) => (choice ? t(`choice.${choice}`) : t('sheet.nothing'))
  if (all(view.differences).length === 0) return null
  return (
    <Part title={t('sheet.differences')} id="differences">
      <ul>
        {all(view.differences).map((d) => (
          <li key={d.seat + d.otherTeller}>
            <T
              k="sheet.difference"
              who={<b>{name(d.seat)}</b>}
              one={d.oneTeller}
              oneRead={said(d.oneRead)}
              other={d.otherTeller}
              otherRead={said(d.otherRead)}
            />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Head({ choices, meant }: { choices: readonly Choice[]; meant: (choice: Choice) => string }) {
  const t = useT()
  return (
    <thead>
      <tr>
        <th scope="col">{t('sheet.line')}</th>
        <th scope="col">{t('delegation')}</th>
        {choices.map((choice) => (
          <th scope="col" className="sheet-box" key={choice}>
            {meant(choice)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Line({
  line,
  choices,
  keying,
  said,
  meant,
  onSay,
}: {
  line: SheetLine
  choices: readonly Choice[]
  keying: boolean
  said?: Choice
  meant: (choice: Choice) => string
  onSay: (choice: Choice) => void
}) {
  const t = useT()
  const name = useWho()
  const place = usePlace()
  const closed = line.recused || line.electronic
  return (
    <tr className={line.electronic ? 'conflicting' : undefined}>
      <td className="tabular">{line.number}</td>
      <th scope="row">
        {name(line.seat)} <span className="quiet small">{place(line.votingClass)}</span>
        {line.castBy && (
          <span className="block small">
            <T k="sheet.by-proxy" who={line.castBy} />
          </span>
        )}
        {line.recused && (
          <span className="block small">
            <T k="sheet.recused" />
          </span>
        )}
        {line.electronic && (
          <span className="block small">
            <T k="sheet.electronic" />
          </span>
        )}
      </th>
      {choices.map((choice) => (
        <td className="sheet-box" key={choice}>
          {keying && !closed ? (
            <input
              type="checkbox"
              aria-label={t('sheet.says', { who: name(line.seat), choice: meant(choice) })}
              checked={said === choice}
              onChange={() => onSay(choice)}
            />
          ) : closed ? (
            '—'
          ) : (
            <span className="sheet-tick" aria-hidden="true" />
          )}
        </td>
      ))}
    </tr>
  )
}
