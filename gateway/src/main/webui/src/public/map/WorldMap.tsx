import { useEffect, useMemo, useState } from 'react'
import { all, type SignatureRow, type SignatureView } from '../../api/views'
import { T, useName, useT, useTIfAny } from '../../shared/i18n'
import { shapeOf } from './places'
import { Picture } from '../../shared/picture/Picture'
import { SHOWN, WIDTH, world, type World } from './world'

type Answer = 'signed' | 'not-signed'

/** Who signed, on a map of the world: shapes, and dots for those too small to see. */
export default function WorldMap({ view }: { view: SignatureView }) {
  const t = useT()
  const say = useTIfAny()
  const nameOf = useName()
  const [drawn, setDrawn] = useState<World>()
  useEffect(() => {
    void world().then(setDrawn)
  }, [])
  const rows = all(view.rows)
  const byShape = useMemo(() => new Map(rows.map((row) => [shapeOf(row.delegation), row])), [rows])
  if (!drawn) {
    return (
      <div className="map-frame waiting">
        <T k="loading" />
      </div>
    )
  }
  const shapes = new Set(drawn.shapes.map(({ id }) => id))
  const small = new Set(drawn.shapes.filter((shape) => shape.small).map(({ id }) => id))
  const dotted = rows.filter(({ delegation }) => !shapes.has(shapeOf(delegation) ?? '') || small.has(shapeOf(delegation) ?? ''))
  const nowhere = dotted.filter(({ delegation }) => !drawn.dot(delegation))
  const answer = (row: SignatureRow) => (row.form ? say(`signature.${row.form}`, row.form) : say('signature.none', ''))
  return (
    <Picture
      className="map-frame"
      name="signatures-map"
      title={t('map.title')}
      says={t('map.label', { signed: view.signed, not: view.notSigned })}
      columns={[t('delegation'), t('region'), t('signature.answer')]}
      rows={rows.map((row) => [nameOf(row.names, row.delegation), row.region ? say(`region.${row.region}`, row.region) : '', answer(row)])}
      note={<Legend nowhere={nowhere} />}
      draw={(width) => ({
        width,
        height: Math.round((SHOWN * width) / WIDTH),
        shapes: (
          <g transform={`scale(${width / WIDTH})`}>
            <path d={drawn.sphere} className="sea" />
            {drawn.shapes.map((shape, i) => (
              <Country d={shape.path} row={byShape.get(shape.id)} key={`${shape.id} ${i}`} />
            ))}
            {dotted.map((row) => {
              const at = drawn.dot(row.delegation)
              return at && <Dot at={at} row={row} key={row.delegation} />
            })}
          </g>
        ),
      })}
    />
  )
}

function Legend({ nowhere }: { nowhere: SignatureRow[] }) {
  return (
    <span className="map-legend">
      {(['signed', 'not-signed', ''] as const).map((answer) => (
        <span key={answer}>
          <svg className="legend-swatch" aria-hidden="true" width="18" height="13">
            <rect width="100%" height="100%" className={`country ${answer}`} />
          </svg>
          {answer === '' ? <T k="map.no-part" /> : <T k={`signature.${answer}`} />}
        </span>
      ))}
      <span className="quiet">
        <T k="map.note" />
      </span>
      {nowhere.length > 0 && (
        <span>
          <T k="map.unmatched" names={<Names of={nowhere} />} />
        </span>
      )}
    </span>
  )
}

function answerOf(row: SignatureRow | undefined): Answer | '' {
  return row ? (row.signed ? 'signed' : 'not-signed') : ''
}

function Country({ d, row }: { d: string; row: SignatureRow | undefined }) {
  return (
    <path d={d} className={`country ${answerOf(row)}`}>
      {row && <Label row={row} />}
    </path>
  )
}

function Dot({ at, row }: { at: [number, number]; row: SignatureRow }) {
  return (
    <circle cx={at[0]} cy={at[1]} r={4} className={`country dot ${answerOf(row)}`}>
      <Label row={row} />
    </circle>
  )
}

function Label({ row }: { row: SignatureRow }) {
  const nameOf = useName()
  const say = useTIfAny()
  const answer = row.form ? say(`signature.${row.form}`, row.form) : say('signature.none', '')
  return <title>{`${nameOf(row.names, row.delegation)}: ${answer}`}</title>
}

function Names({ of }: { of: SignatureRow[] }) {
  const nameOf = useName()
  return <>{of.map(({ names, delegation }) => nameOf(names, delegation)).join(', ')}</>
}
