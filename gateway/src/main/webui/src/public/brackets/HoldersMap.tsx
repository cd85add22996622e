import type { BracketLine } from '../../api/margin'
import { all } from '../../api/views'
import { T, useT } from '../../shared/i18n'
import { matrix } from '../../shared/picture/matrix'
import { Picture } from '../../shared/picture/Picture'

const MOST = 40
const DAY = 24

/** Who holds which bracket, and for how long: a line for each holder, a column for each bracket, darker where it is older. */
export function HoldersMap({ lines, csv }: { lines: readonly BracketLine[]; csv?: string }) {
  const t = useT()
  const names = new Map(lines.flatMap((line) => all(line.holders).map(({ holder, name }) => [holder, name] as const)))
  const heldBy = (holder: string) => lines.filter((line) => all(line.holders).some((one) => one.holder === holder))
  const holders = [...names.keys()].sort((a, b) => heldBy(b).length - heldBy(a).length)
  const shown = holders.slice(0, MOST)
  const columns = [...lines].sort((a, b) => all(b.holders).length - all(a.holders).length).slice(0, MOST)
  const oldest = Math.max(1, ...lines.map(({ hours }) => hours))
  const most = holders[0]
  return (
    <Picture
      name="bracket-holders"
      title={t('brackets.who')}
      says={t('brackets.who-says', {
        holders: holders.length,
        brackets: lines.length,
        most: names.get(most ?? '') ?? '',
        count: most ? heldBy(most).length : 0,
      })}
      columns={[t('brackets.holder'), t('brackets.sum'), t('brackets.which')]}
      rows={holders.map((holder) => [names.get(holder), heldBy(holder).length, heldBy(holder).map(({ bracket }) => bracket).join(' ')])}
      csv={csv}
      note={
        <>
          <T k="brackets.who-legend" /> {(holders.length > MOST || lines.length > MOST) && <T k="picture.most" count={MOST} />}
        </>
      }
      draw={(width) =>
        matrix({
          rows: shown.map((holder) => names.get(holder) ?? holder),
          columns: columns.map(({ bracket }) => bracket),
          tint: 'warm',
          width,
          cell: (r, c) => {
            const line = columns[c]
            const holding = line && all(line.holders).find(({ holder }) => holder === shown[r])
            if (!line || !holding) return undefined
            const days = Math.floor(line.hours / DAY)
            return {
              mark: holding.present === false ? `${days}∅` : String(days),
              strength: line.hours / oldest,
              says: t('brackets.cell', { holder: holding.name, bracket: line.bracket, days }),
            }
          },
        })
      }
    />
  )
}
