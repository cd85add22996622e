import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { paperActs } from '../../api/papers'
import { draft } from '../../api/queries'
import type { InstructionView } from '../../api/views'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Compared } from '../../shared/text/Compared'
import { useAct } from '../useAct'
import { mark } from '../instructions'

/** Corrects words of instructions that are not in the draft yet; both wordings stay to be seen. */
export function CorrigendumForm({ proposal, instructions, done }: { proposal: string; instructions: readonly InstructionView[]; done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const language = useQuery(draft(id)).data?.language
  const [texts, setTexts] = useState<Record<number, string>>({})
  const [reason, setReason] = useState('')
  const act = useAct(paperActs.corrigendum)
  const corrections = instructions.flatMap(({ n, text }) => {
    const now = texts[n]
    return now !== undefined && now !== text ? [{ n, text: now }] : []
  })
  return (
    <ActForm
      act={act}
      send={() => act.run(proposal, { corrections, reason: reason.trim() || undefined })}
      done={done}
      label={<T k="corrigendum.send" />}
    >
      <p>
        <T k="corrigendum.meaning" />
      </p>
      {instructions.map(({ n, kind, form, number, text }) => (
        <div key={n}>
          <Write
            label={`${n} · ${mark(kind, form)} ${number}`}
            value={texts[n] ?? text ?? ''}
            onChange={(words) => setTexts((before) => ({ ...before, [n]: words }))}
            lines={3}
            language={language}
            needed
          />
          {texts[n] !== undefined && texts[n] !== text && (
            <p className="provision-text preview" lang={language}>
              <Compared before={text ?? ''} after={texts[n]} />
            </p>
          )}
        </div>
      ))}
      <Write label={t('reason')} longest={limits.NewCorrigendum.reason} value={reason} onChange={setReason} lines={2} />
    </ActForm>
  )
}
