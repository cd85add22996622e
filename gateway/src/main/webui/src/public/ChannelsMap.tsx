import { scalePoint } from 'd3-scale'
import { link, curveBumpX } from 'd3-shape'
import { all, type RepresentationView } from '../api/views'
import { delegationOf, usePlace, useWho } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { fitting, Picture } from '../shared/picture/Picture'
import { chamberOf } from '../shared/vote/plates'

const ROW = 26
const MOST = 60

interface Step {
  from: string
  to: string
  yields: boolean
}

/** Through which channels each principal speaks: from it, over organisations it belongs to, to the seats they hold. */
export function ChannelsMap({ view }: { view: RepresentationView }) {
  const t = useT()
  const who = useWho()
  const place = usePlace()
  const yielding = new Set(all(view.recused).map(({ seat }) => seat))
  const principals = all(view.principals).slice(0, MOST)
  const nameOf = (principal: { principal: string; kind?: string }) => (principal.kind === 'person' ? t('who.person') : who(principal.principal))
  const channels = principals.flatMap((principal) =>
    all(principal.channels).map((channel) => ({
      principal: principal.principal,
      over: all(channel.path).slice(1, -1),
      at: delegationOf(channel.seat),
      seat: channel.seat,
      in: chamberOf(channel.seat),
      yields: yielding.has(channel.seat),
    })),
  )
  const over = [...new Set(channels.flatMap((channel) => channel.over))]
  const places = [...new Set(channels.map((channel) => channel.in))]
  return (
    <Picture
      name="channels"
      title={t('representation.title')}
      says={t('representation.says', {
        principals: all(view.principals).length,
        channels: channels.length,
        yields: channels.filter((channel) => channel.yields).length,
      })}
      columns={[t('representation.principal'), t('representation.over'), t('representation.seat'), t('representation.place'), t('representation.yield')]}
      rows={channels.map((channel) => [
        who(channel.principal),
        channel.over.map(who).join(' → '),
        who(channel.at),
        place(channel.in),
        channel.yields ? t('representation.yields') : '',
      ])}
      note={<T k="representation.legend" />}
      draw={(width) => {
        const height = Math.max(principals.length, over.length, places.length, 2) * ROW + 40
        const side = Math.min(190, width * 0.28)
        const y = (names: readonly string[]) => scalePoint<string>().domain(names).range([28, height - 24]).padding(0.5)
        const left = y(principals.map(({ principal }) => principal))
        const middle = y(over)
        const right = y(places)
        const line = link<{ source: [number, number]; target: [number, number] }, [number, number]>(curveBumpX)
          .x(([x]) => x)
          .y(([, at]) => at)
        const xs = { left: side, middle: width / 2, right: width - side }
        const steps = channels.flatMap((channel): (Step & { d: string })[] => {
          const stops: [number, number][] = [
            [xs.left, left(channel.principal) ?? 0],
            ...channel.over.map((one): [number, number] => [xs.middle, middle(one) ?? 0]),
            [xs.right, right(channel.in) ?? 0],
          ]
          return stops.slice(1).map((to, i) => ({
            from: channel.principal,
            to: channel.in,
            yields: channel.yields,
            d: line({ source: stops[i] ?? to, target: to }) ?? '',
          }))
        })
        return {
          width,
          height,
          shapes: (
            <>
              {steps.map((step, i) => (
                <path className={step.yields ? 'channel yields' : 'channel'} d={step.d} key={i}>
                  <title>{`${who(step.from)} → ${place(step.to)}`}</title>
                </path>
              ))}
              {principals.map((principal) => (
                <text className="end" x={xs.left - 8} y={(left(principal.principal) ?? 0) + 4} key={principal.principal}>
                  {fitting(nameOf(principal), side - 12)}
                </text>
              ))}
              {over.map((one) => (
                <g key={one}>
                  <circle className="share-dot" cx={xs.middle} cy={middle(one)} r={4} />
                  <text className="middle" x={xs.middle} y={(middle(one) ?? 0) - 8}>
                    {fitting(who(one), width - 2 * side - 10)}
                  </text>
                </g>
              ))}
              {places.map((one) => (
                <text className="strong" x={xs.right + 8} y={(right(one) ?? 0) + 4} key={one}>
                  {fitting(place(one), side - 12)}
                </text>
              ))}
            </>
          ),
        }
      }}
    />
  )
}
