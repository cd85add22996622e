import * as limits from '#limits'
import { useState } from 'react'
import type { TranslationView } from '../api/analysis'
import { analysisActs } from '../api/analysisActs'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Say } from '../shared/Say'

/** What one may do to a wording in another language, as one acts now. */
export function TranslationActs({ row }: { row: TranslationView }) {
  const { now } = useActing()
  if (!now) return null
  return <div className="press-row">{now.kind === 'seat' ? <SeatActs row={row} seat={now.seat ?? ''} /> : <Rendering row={row} />}</div>
}

function SeatActs({ row, seat }: { row: TranslationView; seat: string }) {
  const t = useT()
  const dispute = useAct(analysisActs.disputeTranslation)
  const settle = useAct(analysisActs.settleDispute)
  const mine = all(row.disputes).find((one) => one.seat === seat && !one.settled)
  if (row.status === 'missing') return null
  if (mine)
    return (
      <>
        <Press small waiting={settle.waiting} onPress={() => void settle.run(row.provision, row.language, mine.id ?? '')}>
          <T k="dispute.let-go-act" />
        </Press>
        <ProblemNote error={settle.error} />
      </>
    )
  return (
    <Say
      label={<T k="dispute.enter" />}
      title={t('dispute.enter')}
      field={t('reason')}
      longest={limits.NewDispute.reason}
      act={{ ...dispute, run: (words) => dispute.run(row.provision, row.language, words) }}
    />
  )
}

function Rendering({ row }: { row: TranslationView }) {
  const t = useT()
  const certify = useAct(analysisActs.certifyTranslation)
  const settle = useAct(analysisActs.settleDispute)
  const open = all(row.disputes).filter((one) => !one.settled)
  return (
    <>
      <Ask small label={<T k="translation.enter" />} title={t('translation.enter')}>
        {(close) => <Enter row={row} done={close} />}
      </Ask>
      {row.status === 'aligned' && !row.certified && (
        <Press small waiting={certify.waiting} onPress={() => void certify.run(row.provision, row.language)}>
          <T k="translation.certify" />
        </Press>
      )}
      {open.map((one) => (
        <Say
          label={<T k="dispute.settle" />}
          title={t('dispute.settle')}
          field={t('dispute.how')}
          longest={limits.Settlement.reason}
          act={{ ...settle, run: (words) => settle.run(row.provision, row.language, one.id ?? '', words) }}
          key={one.id}
        />
      ))}
      <ProblemNote error={certify.error} />
    </>
  )
}

function Enter({ row, done }: { row: TranslationView; done: () => void }) {
  const t = useT()
  const [text, setText] = useState(row.text ?? '')
  const [heading, setHeading] = useState(row.heading ?? '')
  const enter = useAct(analysisActs.enterTranslation)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void enter
          .run(row.provision, row.language, row.version ?? 0, { heading: heading || undefined, text })
          .then((made) => made && done())
      }}
    >
      <p className="provision-text" lang={row.sourceLanguage}>
        {row.source}
      </p>
      <Write
        label={t('translation.heading')}
        longest={limits.NewTranslation.heading}
        value={heading}
        onChange={setHeading}
        language={row.language}
      />
      <Write
        label={t('translation.text')}
        longest={limits.NewTranslation.text}
        value={text}
        onChange={setText}
        lines={6}
        needed
        language={row.language}
      />
      <ProblemNote error={enter.error} />
      <Press weight="strong" submit waiting={enter.waiting}>
        <T k="translation.enter" />
      </Press>
    </form>
  )
}
