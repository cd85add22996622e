import * as limits from '#limits'
import { all, type DraftView } from '../api/views'
import { ChooseOne } from '../shared/Fields'
import { useT, useTIfAny } from '../shared/i18n'
import { Pick } from '../shared/Pick'

/** Whether a new provision binds; empty for as the one it follows. */
export type Binds = '' | 'yes' | 'no'

const PARTS = ['preamble', 'article', 'chapter', 'section', 'annex', 'appendix', 'resolution', 'recommendation', 'opinion', 'protocol', 'declaration']

/** The part of the text a new provision belongs to, and whether it binds. */
export function WhereItStands({
  draft,
  part,
  binding,
  onChange,
}: {
  draft: DraftView
  part: string
  binding: Binds
  onChange: (changed: { part?: string; binding?: Binds }) => void
}) {
  const t = useT()
  const say = useTIfAny()
  const parts = new Set([...all(draft.provisions).map((provision) => provision.part), ...PARTS, part])
  return (
    <>
      <Pick
        label={t('instruct.part')}
        hint={t('instruct.as-before')}
        value={part}
        onChange={(chosen) => onChange({ part: chosen })}
        options={[...parts].flatMap((id) => (id && id.length <= limits.InstructionRequest.part ? [{ id, name: say(`part.${id}`, id) }] : []))}
      />
      <ChooseOne
        label={t('instruct.binding')}
        value={binding || 'as-before'}
        onChange={(chosen) => onChange({ binding: chosen === 'as-before' ? '' : chosen })}
        options={[
          { value: 'as-before', label: t('instruct.binding.as-before') },
          { value: 'yes', label: t('instruct.binding.yes') },
          { value: 'no', label: t('instruct.binding.no') },
        ]}
      />
    </>
  )
}
