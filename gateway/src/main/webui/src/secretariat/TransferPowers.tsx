import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PAPER_FILES } from '../api/files'
import { powersActs, transfers } from '../api/powers'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ChooseFile } from '../shared/ChooseFile'
import { FileLink } from '../shared/FileLink'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Pick } from '../shared/Pick'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** Who votes and signs for whom; for the secretariat, one more and the end of one. */
export function TransferPowers() {
  const { id, delegations } = useForum()
  const t = useT()
  const nameOf = useName()
  const { now } = useActing()
  const query = useQuery(transfers(id))
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const give = useAct(powersActs.transfer)
  const end = useAct(powersActs.end)
  const keeps = now?.kind === 'secretariat'
  const name = (code: string) => nameOf(delegations.get(code)?.names, code)
  const options = [...delegations.values()].map(({ code }) => ({ id: code, name: name(code) }))
  if (all(query.data).length === 0 && !keeps) return null
  return (
    <Part title={t('powers.title')} id="powers">
      <ul className="plain rows">
        {all(query.data).map((one) => (
          <li className="row" key={one.transfer}>
            <p className="row-head">
              <T k="powers.held" from={<b>{name(one.from ?? '')}</b>} to={<b>{name(one.to ?? '')}</b>} />
              {keeps && (
                <Press small waiting={end.waiting} onPress={() => void end.run(one.transfer ?? '')}>
                  <T k="powers.end" />
                </Press>
              )}
            </p>
            <FileLink name={one.fileName ?? ''} sha256={one.sha256 ?? ''} />
          </li>
        ))}
      </ul>
      {keeps && (
        <div className="desk">
          <p>
            <T k="powers.meaning" />
          </p>
          <Pick label={t('powers.from')} value={from} onChange={setFrom} options={options} needed />
          <Pick label={t('powers.to')} value={to} onChange={setTo} options={options} needed />
          <ChooseFile kinds={Object.values(PAPER_FILES)} waiting={give.waiting} onChoose={(file) => void give.run(from, to, file)}>
            <T k="powers.transfer" />
          </ChooseFile>
        </div>
      )}
      <ProblemNote error={give.error ?? end.error} />
    </Part>
  )
}
