import { useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import type { SignatureRow } from '../api/views'
import { Write } from '../shared/Fields'
import { T, useName, useT, useTIfAny, Word } from '../shared/i18n'
import { Tag } from '../shared/Tag'
import { Quoted } from '../shared/Quoted'

/** Every delegation that may sign, with its answer and how well that is sourced. */
export function SignatureTable({ rows, open }: { rows: readonly SignatureRow[]; open: boolean }) {
  const t = useT()
  const intl = useIntl()
  const nameOf = useName()
  const say = useTIfAny()
  const [wanted, setWanted] = useState('')
  const shown = useMemo(() => {
    const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
    return rows
      .map((row) => ({ row, name: nameOf(row.names, row.delegation) }))
      .filter(({ row, name }) => fold(`${name} ${row.delegation} ${say(`region.${row.region}`, row.region ?? '')}`).includes(fold(wanted)))
      .sort((a, b) => a.name.localeCompare(b.name, intl.locale))
  }, [rows, wanted, nameOf, say, intl.locale])
  return (
    <>
      <Write label={t('signature.find')} value={wanted} onChange={setWanted} />
      <p className="small quiet" role="status">
        <T k="signature.found" count={shown.length} />
      </p>
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{t('delegation')}</th>
            <th scope="col">{t('region')}</th>
            <th scope="col">{t('signature.answer')}</th>
            <th scope="col">{t('signature.provenance')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, name }) => (
            <tr key={row.delegation}>
              <th scope="row">
                {name} <span className="quiet small">{row.delegation}</span>
              </th>
              <td data-label={t('region')}>{say(`region.${row.region}`, row.region ?? '')}</td>
              <td data-label={t('signature.answer')}>
                <Tag tone={row.signed ? 'good' : row.form ? 'stop' : 'plain'}>
                  {row.form ? <Word of="signature" value={row.form} /> : <T k={open ? 'signature.none-yet' : 'signature.none'} />}
                </Tag>
                {!row.counted && (
                  <span className="small quiet">
                    {' '}
                    <T k="signature.not-counted" />
                  </span>
                )}
                {row.declaration && <span className="block small"><Quoted>{row.declaration}</Quoted></span>}
              </td>
              <td data-label={t('signature.provenance')} className="small">
                {row.provenance ? <Word of="provenance" value={row.provenance} /> : '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
