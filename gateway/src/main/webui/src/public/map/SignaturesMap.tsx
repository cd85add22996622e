import { all, type SignatureView } from '../../api/views'
import { T, useName, useT, useTIfAny } from '../../shared/i18n'
import WorldMap from './WorldMap'

/** Who signed and who did not, on a map of the world. */
export default function SignaturesMap({ view }: { view: SignatureView }) {
  const t = useT()
  const say = useTIfAny()
  const nameOf = useName()
  // while it is open, who has not signed has said nothing yet
  const [missing, said] = view.stage === 'open' ? (['not-yet', 'signature.not-yet'] as const) : (['not-signed', 'signature.not-signed'] as const)
  return (
    <WorldMap
      name="signatures-map"
      title={t('map.title')}
      says={t('map.label', { signed: view.signed, not: view.notSigned })}
      columns={[t('delegation'), t('region'), t('signature.answer')]}
      states={all(view.rows).map(({ delegation, names, region, signed, form }) => ({
        code: delegation,
        name: nameOf(names, delegation),
        region,
        as: signed ? 'signed' : missing,
        answer: form ? say(`signature.${form}`, form) : say('signature.none', ''),
      }))}
      legend={[
        ['signed', <T k="signature.signed" key="signed" />],
        [missing, <T k={said} key="not-signed" />],
        ['', <T k="map.no-part" key="none" />],
      ]}
    />
  )
}
