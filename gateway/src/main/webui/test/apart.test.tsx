import { render, screen } from '@testing-library/react'
import { IntlProvider } from 'react-intl'
import { expect, it } from 'vitest'
import { T } from '../src/shared/i18n'

it('counts with a number and keeps a name apart in a page that runs from right to left', () => {
  render(
    <IntlProvider locale="ar" messages={{ 'term.counts': '{provisions, plural, =2 {حكمان} other {أحكام}}', 'version.reading': '{number}' }}>
      <p>
        <T k="term.counts" provisions="2" uses="0" />
      </p>
      <p>
        <T k="version.reading" number="Article 3" />
      </p>
    </IntlProvider>,
  )
  expect(screen.getByText('حكمان')).toBeTruthy()
  expect(screen.getByText('\u2068Article 3\u2069')).toBeTruthy()
})
