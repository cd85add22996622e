import codes from 'i18n-iso-countries/codes.json'

const NUMERIC = new Map(codes.map(([, alpha3, numeric]) => [alpha3 as string, numeric as string]))

/** The shape's id on the world map for a state's ISO 3166 code of three letters. */
export function shapeOf(code: string): string | undefined {
  return NUMERIC.get(code)
}

/** Where to put a dot for those the 50m map has no shape of: longitude and latitude in degrees. */
export const DOTS: Record<string, [number, number]> = {
  BES: [-68.3, 12.2],
  BVT: [3.4, -54.4],
  CCK: [96.9, -12.2],
  CXR: [105.6, -10.5],
  GIB: [-5.35, 36.14],
  GLP: [-61.6, 16.25],
  GUF: [-53.1, 3.9],
  MTQ: [-61.0, 14.65],
  MYT: [45.2, -12.8],
  REU: [55.5, -21.1],
  SJM: [16.0, 78.2],
  TKL: [-171.8, -9.2],
  TUV: [179.2, -8.5],
  UMI: [-166.6, 19.3],
}
