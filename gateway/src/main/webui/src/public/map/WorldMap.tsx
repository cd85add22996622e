import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { T, useTIfAny } from '../../shared/i18n'
import { Picture } from '../../shared/picture/Picture'
import { shapeOf } from './places'
import { SHOWN, WIDTH, world, type World } from './world'

/** What is told of a state. */
export interface Told {
  /** ISO 3166, three letters; who has no place in the world is named below the map */
  code: string
  /** as the reader calls it */
  name: string
  region: string | undefined
  /** the colour of its answer: a class of the style sheet */
  as: string
  /** its answer in words */
  answer: string
}

/**
 * A map of the world with an answer of each state: shapes, and dots for those too small to see.
 *
 * @param legend what each colour says, in its order; the last is that of who was not asked
 */
export default function WorldMap({
  name,
  title,
  says,
  columns,
  states,
  legend,
}: {
  name: string
  title: string
  says: string
  columns: readonly [state: string, region: string, answer: string]
  states: readonly Told[]
  legend: readonly (readonly [as: string, words: ReactNode])[]
}) {
  const say = useTIfAny()
  const [drawn, setDrawn] = useState<World>()
  useEffect(() => {
    void world().then(setDrawn)
  }, [])
  const byShape = useMemo(() => new Map(states.map((state) => [shapeOf(state.code), state])), [states])
  if (!drawn) {
    return (
      <div className="map-frame waiting">
        <T k="loading" />
      </div>
    )
  }
  const large = new Set(drawn.shapes.filter(({ small }) => !small).map(({ id }) => id))
  const dotted = states.filter(({ code }) => !large.has(shapeOf(code) ?? ''))
  const nowhere = dotted.filter(({ code }) => !drawn.dot(code))
  return (
    <Picture
      className="map-frame"
      name={name}
      title={title}
      says={says}
      columns={columns}
      rows={states.map((state) => [state.name, state.region ? say(`region.${state.region}`, state.region) : '', state.answer])}
      note={<Legend of={legend} nowhere={nowhere} />}
      draw={(width) => ({
        width,
        height: Math.round((SHOWN * width) / WIDTH),
        shapes: (
          <g transform={`scale(${width / WIDTH})`}>
            <path d={drawn.sphere} className="sea" />
            {drawn.shapes.map((shape, i) => {
              const state = byShape.get(shape.id)
              return (
                <path d={shape.path} className={`country ${state?.as ?? ''}`} key={`${shape.id} ${i}`}>
                  {state && <title>{`${state.name}: ${state.answer}`}</title>}
                </path>
              )
            })}
            {dotted.map((state) => {
              const at = drawn.dot(state.code)
              return (
                at && (
                  <circle cx={at[0]} cy={at[1]} r={4} className={`country dot ${state.as}`} key={state.code}>
                    <title>{`${state.name}: ${state.answer}`}</title>
                  </circle>
                )
              )
            })}
          </g>
        ),
      })}
    />
  )
}

function Legend({ of, nowhere }: { of: readonly (readonly [string, ReactNode])[]; nowhere: readonly Told[] }) {
  return (
    <span className="map-legend">
      {of.map(([as, words]) => (
        <span key={as}>
          <svg className="legend-swatch" aria-hidden="true" width="18" height="13">
            <rect width="100%" height="100%" className={`country ${as}`} />
          </svg>
          {words}
        </span>
      ))}
      <span className="quiet">
        <T k="map.note" />
      </span>
      {nowhere.length > 0 && (
        <span>
          <T k="map.unmatched" names={nowhere.map(({ name }) => name).join(', ')} />
        </span>
      )}
    </span>
  )
}
