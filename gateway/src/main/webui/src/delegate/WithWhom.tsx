import { useQuery } from '@tanstack/react-query'
import { negotiatingGroups } from '../api/queries'
import { all } from '../api/views'
import { ChooseOne } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useLanguage, useName, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Pick } from '../shared/Pick'
import { useActing } from './Acting'
import { Chosen } from './Chosen'

interface Company {
  as: 'proposal' | 'non-paper'
  sponsors: string[]
  /** the negotiating group it is made on behalf of, or empty */
  group: string
}

/** A proposal, or only passed round. */
export function TabledAs({ value, onChange }: { value: Company['as']; onChange: (as: Company['as']) => void }) {
  const t = useT()
  return (
    <ChooseOne
      label={t('table.as')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'proposal', label: t('table.as.proposal'), note: t('table.as.proposal.hint') },
        { value: 'non-paper', label: t('table.as.non-paper'), note: t('table.as.non-paper.hint') },
      ]}
    />
  )
}

/** With whom a paper is made: co-sponsors, and the negotiating group it speaks for. */
export function WithWhom({ value, onChange }: { value: Company; onChange: (part: Partial<Company>) => void }) {
  const { id, delegations } = useForum()
  const { now } = useActing()
  const t = useT()
  const name = useName()
  const { language } = useLanguage()
  const { data: groups } = useQuery(negotiatingGroups(id))
  const own = all(groups).filter(({ members }) => all(members).some((m) => m.delegation === now?.delegation && !m.until))
  return (
    <Part title={t('sponsors.title')} id="sponsors" note={<T k="table.sponsors.note" />}>
      <Chosen
        codes={value.sponsors}
        nameOf={(code) => name(delegations.get(code)?.names, code)}
        onRemove={(code) => onChange({ sponsors: value.sponsors.filter((one) => one !== code) })}
      />
      <Pick
        label={t('table.sponsors.add')}
        value=""
        onChange={(code) => code && onChange({ sponsors: [...new Set([...value.sponsors, code])] })}
        options={[...delegations.values()]
          .filter(({ code }) => code !== now?.delegation && !value.sponsors.includes(code))
          .map(({ code, names }) => ({ id: code, name: name(names, code) }))
          .sort((one, other) => one.name.localeCompare(other.name, language))}
      />
      {own.length > 0 && value.as === 'proposal' && (
        <ChooseOne
          label={t('table.group')}
          value={value.group || 'none'}
          onChange={(group) => onChange({ group: group === 'none' ? '' : group })}
          options={[{ value: 'none', label: t('table.group.none') }, ...own.map((g) => ({ value: g.id, label: name(g.names, g.id) }))]}
        />
      )}
    </Part>
  )
}
