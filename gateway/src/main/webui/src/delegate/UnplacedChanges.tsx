import { all, type DraftView } from '../api/views'
import { placed } from '../shared/FaultList'
import { T, useT, useTIfAny, Word } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { type Correction, leftOut, placedByHand, struck } from './recognised'

/** What the file changes and no instruction says, with its words: placed by hand, or left out knowingly. */
export function UnplacedChanges({ value, text, onChange }: { value: Correction; text: DraftView; onChange: (next: Correction) => void }) {
  const t = useT()
  const say = useTIfAny()
  const { found, entries } = value
  const number = (id: string | undefined) => all(text.provisions).find((provision) => provision.id === id)?.number ?? id ?? ''
  return (
    <>
      {all(found.unplaced).length > 0 && (
        <Part title={t('from-word.unplaced')} id="unplaced" note={<T k="from-word.unplaced.note" />}>
          <ul className="plain">
            {all(found.unplaced).map((one, n) => {
              const out = value.leftOut.includes(n)
              const made = entries.some(({ unplaced }) => unplaced === n)
              const where = placed(one.place ?? '', say)
              return (
                <li className="row" key={`${one.place} ${n}`}>
                  <b>{where}</b> <Word of="unplaced" value={one.why} />
                  {one.before && (
                    <del className="block" lang={text.language}>
                      {one.before}
                    </del>
                  )}
                  {one.after && (
                    <ins className="block" lang={text.language}>
                      {one.after}
                    </ins>
                  )}
                  <div className="press-row" role="group" aria-label={where}>
                    {made && <T k="from-word.unplaced.made" />}
                    {out && <T k="from-word.unplaced.out" />}
                    {!made && (
                      <Press small onPress={() => onChange(placedByHand(value, n))}>
                        <T k="from-word.unplaced.place" />
                      </Press>
                    )}
                    {!made && (
                      <Press small weight="bare" onPress={() => onChange(leftOut(value, n, !out))}>
                        <T k={out ? 'from-word.unplaced.back' : 'from-word.unplaced.leave'} />
                      </Press>
                    )}
                  </div>
                </li>
              )
            })}
          </ul>
        </Part>
      )}
      {all(found.untracked).length > 0 && (
        <Part title={t('from-word.asides')} id="asides" note={<T k="from-word.asides.note" />}>
          <ul className="plain">
            {all(found.untracked).map((one, n) => (
              <li className="row" key={`${one.place} ${n}`}>
                {one.place && <b>{placed(one.place, say)} </b>}
                <T k={`aside.${one.what ?? 'paragraph-gone'}`} number={number(one.provision)} is={one.is ?? '–'} />{' '}
                {one.what === 'paragraph-gone' &&
                  (entries.some(({ aside }) => aside === n) ? (
                    <T k="from-word.unplaced.made" />
                  ) : (
                    <Press small onPress={() => onChange(struck(value, n))}>
                      <T k="from-word.asides.strike" number={number(one.provision)} />
                    </Press>
                  ))}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
