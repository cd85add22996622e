import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useIntl } from 'react-intl'
import { Link } from 'wouter'
import { signature } from '../api/queries'
import { signatureAnalysis } from '../api/analysis'
import { all, type SignatureView } from '../api/views'
import { SignDesk } from '../delegate/SignDesk'
import { useForum } from '../shared/ForumContext'
import { T, useT, useTIfAny } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { Spread } from '../shared/picture/Spread'
import { State } from '../shared/Tag'
import { patiently } from '../shared/patiently'
import { SignatureTable } from './SignatureTable'
import { useFile } from '../shared/useFile'

const SignaturesMap = lazy(() => patiently(() => import('./map/SignaturesMap')))

/** Who signed and who did not: figures, map, list. */
export default function SignaturePage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('signature.title')}>
      <Loaded query={useQuery(signature(id))}>
        {(view) =>
          view.stage === 'not-opened' ? (
            <p className="empty">
              <T k="signature.not-opened" />
            </p>
          ) : (
            <Signatures view={view} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Signatures({ view }: { view: SignatureView }) {
  const { id } = useForum()
  const t = useT()
  return (
    <>
      <p className="meta">
        <State of="stage" value={view.stage} />
        <Link href={`/forums/${id}/adopted`}>
          <T k="nav.adopted" />
        </Link>
        {view.sha256 && (
          <span className="digest">
            <T k="signature.digest" language={view.language ?? ''} sha256={view.sha256.slice(0, 16)} />
          </span>
        )}
      </p>
      <SignDesk view={view} />
      <div className="signature-top">
        <div>
          <p className="big-figures tabular">
            <span className="big-figure signed">
              <b>{view.signed}</b> <T k="signature.signed" />
            </span>
            <span className={`big-figure ${view.stage === 'open' ? 'not-yet' : 'not-signed'}`}>
              <b>{view.notSigned}</b> <T k={view.stage === 'open' ? 'signature.not-yet' : 'signature.not-signed'} />
            </span>
          </p>
          <Regions view={view} />
        </div>
        <Suspense fallback={<div className="map-frame waiting"><T k="loading" /></div>}>
          <SignaturesMap view={view} />
        </Suspense>
      </div>
      {view.signed > 0 && <Beside />}
      <Part title={t('signature.list')} id="list" note={<T k="signature.list.note" />}>
        <SignatureTable rows={all(view.rows)} open={view.stage === 'open'} />
      </Part>
    </>
  )
}

/** Signers beside the others, by what is known of them from elsewhere. */
function Beside() {
  const { id } = useForum()
  const file = useFile()
  const t = useT()
  return (
    <Part title={t('signature.beside')} id="beside">
      <Loaded query={useQuery(signatureAnalysis(id))}>
        {(told) => (
          <Spread
            name="signers-beside-others"
            title={t('signature.beside')}
            cells={all(told.cells)}
            sides={['signed', 'others']}
            source={`${told.indicators}: ${told.source}`}
            csv={file('signature/analysis.csv')}
          />
        )}
      </Loaded>
    </Part>
  )
}

/** Signed and not, by region, printed as `Africa 38/3`. */
function Regions({ view }: { view: SignatureView }) {
  const say = useTIfAny()
  const intl = useIntl()
  const regions = all(view.regions)
    .map((region) => ({ ...region, name: say(`region.${region.region}`, region.region ?? '') }))
    .sort((a, b) => a.name.localeCompare(b.name, intl.locale))
  const most = Math.max(1, ...regions.map((r) => r.signed + r.notSigned))
  return (
    <ul className="plain regions">
      {regions.map(({ region, name, signed, notSigned }) => (
        <li key={region}>
          <span className="region-name">{name}</span>{' '}
          <span className="region-count tabular">
            <b aria-hidden="true">
              {signed}/{notSigned}
            </b>
            <span className="unseen">
              <T k="signature.region" signed={signed} not={notSigned} />
            </span>
          </span>
          <span className="region-bar" aria-hidden="true">
            <span className="signed" style={{ inlineSize: `${(100 * signed) / most}%` }} />
            <span className={view.stage === 'open' ? 'not-yet' : 'not-signed'} style={{ inlineSize: `${(100 * notSigned) / most}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
