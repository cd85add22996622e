import type { DraftView } from '../api/views'
import { T, useT } from '../shared/i18n'
import { Press } from '../shared/Press'
import { InstructionEditor } from './InstructionEditor'
import { fresh, mark, type WrittenInstruction } from './instructions'

/** The instructions of a proposal as they are written, numbered in their order. */
export function InstructionList({
  draft,
  value,
  onChange,
  except,
}: {
  draft: DraftView
  value: WrittenInstruction[]
  onChange: (value: WrittenInstruction[]) => void
  except?: string
}) {
  const t = useT()
  return (
    <>
      <ol className="plain instructions">
        {value.map((instruction, i) => (
          <li key={instruction.key} className="instruction">
            <div className="instruction-bar">
              <h3>
                <T k="instruct.nth" n={i + 1} /> · {mark(instruction.kind, instruction.form)}
              </h3>
              {value.length > 1 && (
                <Press small weight="bare" name={t('instruct.remove', { n: i + 1 })} onPress={() => onChange(value.filter(({ key }) => key !== instruction.key))}>
                  <T k="instruct.remove.short" />
                </Press>
              )}
            </div>
            <InstructionEditor
              draft={draft}
              value={instruction}
              beside={value.filter(({ key }) => key !== instruction.key)}
              except={except}
              onChange={(next) => onChange(value.map((one) => (one.key === next.key ? next : one)))}
            />
          </li>
        ))}
      </ol>
      <Press onPress={() => onChange([...value, fresh(Math.max(0, ...value.map(({ key }) => key)) + 1)])}>
        <T k="instruct.another" />
      </Press>
    </>
  )
}
