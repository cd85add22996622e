import { Component, type ReactNode } from 'react'
import { T } from './i18n'
import { Press } from './Press'

/** Where a page breaks by a fault of ours: it says so, and all around it stays. Another page is a new try. */
export class Mishap extends Component<{ at: string; children: ReactNode }, { broken?: string }> {
  override state: { broken?: string } = {}

  static getDerivedStateFromError() {
    return { broken: '' }
  }

  override componentDidCatch() {
    this.setState({ broken: this.props.at })
  }

  override componentDidUpdate(before: { at: string }) {
    if (before.at !== this.props.at) this.setState({ broken: undefined })
  }

  override render() {
    if (this.state.broken === undefined) return this.props.children
    return (
      <main id="content" className="page">
        <h1>
          <T k="mishap.title" />
        </h1>
        <p>
          <T k="mishap.words" />
        </p>
        <Press onPress={() => location.reload()}>
          <T k="mishap.again" />
        </Press>
      </main>
    )
  }
}
