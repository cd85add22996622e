import { geoArea, type GeoPath, geoEqualEarth, type GeoPermissibleObjects, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json?url'
import { DOTS, shapeOf } from './places'

export const WIDTH = 960
export const HEIGHT = 468
/** how much of it is shown: south of Cape Horn there is nobody to sign */
export const SHOWN = 412
const TOO_SMALL = 14

/** A country's shape as drawn. */
export interface Shape {
  id: string
  name: string
  path: string
  middle: [number, number] | undefined
  /** so small that a dot is drawn beside it */
  small: boolean
}

export interface World {
  sphere: string
  shapes: Shape[]
  dot(code: string): [number, number] | undefined
}

let loading: Promise<World> | undefined

/** The world's shapes, fetched once and drawn once. */
export function world(): Promise<World> {
  loading ??= fetch(atlas)
    .then((answer) => answer.json() as Promise<Topology>)
    .then(draw)
  return loading
}

function draw(topology: Topology): World {
  const sphere = { type: 'Sphere' } as GeoPermissibleObjects
  const projection = geoEqualEarth().rotate([-10.5, 0]).fitSize([WIDTH, HEIGHT], sphere)
  const path = geoPath(projection).digits(1) as GeoPath
  const countries = feature(topology, topology.objects.countries as GeometryCollection<{ name: string }>)
  const shapes = countries.features
    .filter(({ id }) => id !== '010') // nobody's, and large
    .map((country, i) => {
      const middle = path.centroid(largest(country)) as [number, number]
      return {
        id: String(country.id ?? `unnamed-${i}`),
        name: country.properties.name,
        path: path(country) ?? '',
        middle: Number.isNaN(middle[0]) ? undefined : middle,
        small: path.area(country) < TOO_SMALL,
      }
    })
  const middles = new Map(shapes.map(({ id, middle }) => [id, middle]))
  return {
    sphere: path(sphere) ?? '',
    shapes,
    dot(code) {
      const at = DOTS[code]
      return at ? (projection(at) ?? undefined) : middles.get(shapeOf(code) ?? '')
    },
  }
}

// a country's dot stands on its largest part, not in the sea between its parts
function largest(country: GeoJSON.Feature): GeoJSON.Feature {
  const { geometry } = country
  if (geometry.type !== 'MultiPolygon') return country
  const polygons = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
  const [first] = polygons.sort((a, b) => geoArea(b) - geoArea(a))
  return first ? { ...country, geometry: first } : country
}
