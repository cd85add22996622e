import { expect, test } from 'vitest'
import type { ForumView } from '../src/api/views'
import { ForumProvider } from '../src/shared/ForumContext'
import { GroupsBehind } from '../src/shared/GroupsBehind'
import { screen, show } from './show'

const at = '2012-12-03T09:00:00Z'
const forum = { id: 'f', title: { en: 'F' }, bodies: [], chambers: [], advisoryGroups: [] } as unknown as ForumView

test('words for a group name it and whoever in it does not stand behind them', async () => {
  const groups = [{ group: 'africa', names: { en: 'African group' }, dissociated: [{ delegation: 'EGY', at, reason: 'not asked' }, { delegation: 'MLI', at }] }]
  await show(
    <ForumProvider view={forum}>
      <GroupsBehind groups={groups} />
    </ForumProvider>,
  )
  expect(screen.getByTestId('shown').textContent?.trim()).toBe('On behalf of African group. Not behind it: EGY “not asked”, MLI')
  expect(screen.getByRole('link').getAttribute('href')).toBe('/forums/f/negotiating-groups#africa')
})

test('words of one delegation alone name no group', async () => {
  await show(
    <ForumProvider view={forum}>
      <GroupsBehind groups={undefined} />
    </ForumProvider>,
  )
  expect(screen.getByTestId('shown').textContent).toBe('')
})
