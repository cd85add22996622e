import { expect, test, vi } from 'vitest'
import { ExportMenu } from '../src/shared/ExportMenu'
import { screen, show } from './show'

vi.mock('../src/shared/ForumContext', () => ({ useForum: () => ({ id: 'wcit-12' }) }))

test('every format of a text is a plain link, narrowed as the page is', async () => {
  await show(<ExportMenu what="draft" query={{ body: 'wg-5-1' }} />)
  const links = screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'))
  expect(links).toHaveLength(8) // seven formats, and the pages for the table with their lines numbered
  expect(links.filter((link) => link?.includes('lines=true'))).toHaveLength(1)
  expect(links).toContain('/api/forums/wcit-12/exports/draft?body=wg-5-1&format=docx&language=en')
})
