import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { all } from '../../api/views'
import { whatIfTable, type CharterView } from '../../api/whatIf'
import { ActForm } from '../../shared/ActForm'
import { ChooseFile } from '../../shared/ChooseFile'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Differing, Judged } from './Judged'
import { TableFaults } from './TableFaults'

const EXAMPLE = 'roll_call,unit,choice,region\nL.1,AAA,yes,africa\nL.1,BBB,no,africa\n'
const FIGURES = 'roll_call,yes,no,abstain,present,entitled\nL.1,77,33,8,118,144\n'

/** Votes from elsewhere: a table of answers or of counts, pasted or from a file, under the chosen charters. */
export function OwnVotes({
  asked,
  texts = [],
  charters,
  nameOf,
}: {
  asked: string[]
  texts?: string[]
  charters: readonly CharterView[]
  nameOf: (charter: string) => string
}) {
  const t = useT()
  const [votes, setVotes] = useState('')
  const [units, setUnits] = useState('')
  const [bound, setBound] = useState<Record<string, string>>({})
  const reads = attributesRead(asked, charters)
  const bindings = Object.fromEntries(Object.entries(bound).filter(([name, column]) => reads.includes(name) && column.trim() !== ''))
  const run = useMutation({
    mutationFn: () =>
      whatIfTable({ charters: asked, charterTexts: texts, rollCalls: votes, bindings, ...(units.trim() !== '' && { units }) }),
  })
  return (
    <>
      <ActForm
        act={{ waiting: run.isPending, error: run.error }}
        send={() => run.mutateAsync().then(() => true, () => false)}
        label={t('what-if.judge')}
        refused={(error) => <TableFaults error={error} />}
      >
        <Write label={t('what-if.table')} hint={t('what-if.table-hint')} value={votes} onChange={setVotes} lines={8} needed />
        <p className="press-row">
          <ChooseFile kinds={['.csv', 'text/csv']} waiting={false} onChoose={(file) => void file.text().then(setVotes)}>
            <T k="what-if.file" />
          </ChooseFile>
        </p>
        <details className="small">
          <summary>
            <T k="what-if.examples" />
          </summary>
          <pre>{EXAMPLE}</pre>
          <pre>{FIGURES}</pre>
        </details>
        <details>
          <summary>
            <T k="what-if.units" />
          </summary>
          <Write label={t('what-if.units-table')} hint={t('what-if.units-hint')} value={units} onChange={setUnits} lines={5} />
          <ChooseFile kinds={['.csv', 'text/csv']} waiting={false} onChoose={(file) => void file.text().then(setUnits)}>
            <T k="what-if.file" />
          </ChooseFile>
        </details>
        {reads.length > 0 && (
          <fieldset className="plain">
            <legend>{t('what-if.bindings')}</legend>
            <p className="hint">{t('what-if.bindings-hint')}</p>
            {reads.map((name) => (
              <Write label={name} value={bound[name] ?? ''} onChange={(column) => setBound({ ...bound, [name]: column })} key={name} />
            ))}
          </fieldset>
        )}
      </ActForm>
      {run.data && (
        <Part title={t('what-if.judged')} id="judged">
          <ul className="plain rows" aria-live="polite">
            {all(run.data.rollCalls).map((one) => (
              <li className="row" key={one.id}>
                <p className="row-head">
                  <b>{one.id}</b> {one.differs && <T k="what-if.differs" />}
                </p>
                <Differing results={all(one.results)} nameOf={nameOf} />
                <Judged results={all(one.results)} nameOf={nameOf} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

// what the usual rule of each charter reads; all others would only lengthen the form
function attributesRead(asked: string[], charters: readonly CharterView[]): string[] {
  const chosen = charters.filter(({ charter }) => asked.includes(charter))
  const names = chosen.flatMap(({ usual, rules }) => all(rules).filter(({ rule }) => rule === usual).flatMap(({ reads }) => all(reads)))
  return [...new Set(names)].sort()
}
