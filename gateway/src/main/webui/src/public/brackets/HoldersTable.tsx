import type { BracketLine } from '../../api/margin'
import { all } from '../../api/views'
import { T, useT } from '../../shared/i18n'

/** Who holds which bracket: a line for each holder, a column for each bracket. */
export function HoldersTable({ lines }: { lines: readonly BracketLine[] }) {
  const t = useT()
  const names = new Map(lines.flatMap((line) => all(line.holders).map(({ holder, name }) => [holder, name] as const)))
  const held = (holder: string, line: BracketLine) => all(line.holders).some((h) => h.holder === holder)
  const holders = [...names.keys()].sort((a, b) => lines.filter((l) => held(b, l)).length - lines.filter((l) => held(a, l)).length)
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('brackets.who')}>
      <table className="table tabular">
        <thead>
          <tr>
            <th scope="col">
              <T k="brackets.holder" />
            </th>
            <th scope="col">
              <T k="brackets.sum" />
            </th>
            {lines.map(({ bracket }) => (
              <th scope="col" key={bracket}>
                {bracket}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {holders.map((holder) => (
            <tr key={holder}>
              <th scope="row">{names.get(holder)}</th>
              <td>{lines.filter((line) => held(holder, line)).length}</td>
              {lines.map((line) => (
                <td key={line.bracket}>
                  {held(holder, line) && (
                    <>
                      <span aria-hidden="true">●</span>
                      <span className="unseen">
                        <T k="brackets.holds" />
                      </span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
