import { all } from '../../api/views'
import type { CharterVersion } from '../../api/charters'
import { T, useName, useT, Word } from '../../shared/i18n'
import { Tag } from '../../shared/Tag'

/** A charter in plain language: what it means, which rule decides what and by how much, who may stop something. */
export function PlainCharter({ charter }: { charter: CharterVersion }) {
  const nameOf = useName()
  const t = useT()
  return (
    <>
      {charter.summary && <p dir="auto">{nameOf(charter.summary, '')}</p>}
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{t('charter.rule')}</th>
            <th scope="col">{t('charter.adopted-when')}</th>
            <th scope="col">{t('charter.quorum')}</th>
            <th scope="col">{t('charter.decides')}</th>
          </tr>
        </thead>
        <tbody>
          {all(charter.rules).map((rule) => (
            <tr key={rule.rule}>
              <th scope="row">
                {nameOf(rule.title, rule.rule)}
                {rule.source && <span className="small quiet block">{rule.source}</span>}
              </th>
              <td data-label={t('charter.adopted-when')}><bdi>{nameOf(rule.adoptedWhen, '–')}</bdi></td>
              <td data-label={t('charter.quorum')}><bdi>{nameOf(rule.quorum, '–')}</bdi></td>
              <td data-label={t('charter.decides')}>
                {all(rule.decides).length === 0 && '–'}
                {all(rule.decides).map((matter, n) => (
                  <span key={matter}>
                    {n > 0 && ' · '}
                    <Word of="matter" value={matter} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all(charter.groups).length > 0 && (
        <ul className="plain after-table">
          {all(charter.groups).map(({ group, title, mayVeto }) => (
            <li key={group}>
              {nameOf(title, group)}{' '}
              <Tag tone={mayVeto ? 'warn' : 'plain'}>
                <T k={mayVeto ? 'place.veto' : 'charter.advises'} />
              </Tag>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What a charter changes beside the one before it, each in a sentence. */
export function CharterChanges({ charter }: { charter: CharterVersion }) {
  const nameOf = useName()
  const changes = all(charter.changes)
  if (changes.length === 0) {
    return (
      <p className="quiet">
        <T k="charter.no-changes" />
      </p>
    )
  }
  return (
    <ul>
      {changes.map(({ setting, words }) => (
        <li key={setting}>{nameOf(words, setting ?? '')}</li>
      ))}
    </ul>
  )
}
