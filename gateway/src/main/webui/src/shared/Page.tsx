import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'

/** One page: its title for the browser and the ear, what it is part of, and its content. */
export function Page({
  title,
  over,
  lead,
  aside,
  children,
}: {
  title: string
  over?: { to: string; name: string }
  lead?: ReactNode
  aside?: ReactNode
  children?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Plenary`
  }, [title])
  useEffect(() => {
    // a new page is announced by moving to its heading, unless one came to a place inside it
    if (!location.hash && document.activeElement !== document.body) heading.current?.focus({ preventScroll: true })
    if (!location.hash) scrollTo(0, 0)
  }, [])
  return (
    <main id="content" className="page">
      <header className="page-head">
        <div>
          {over && (
            <p className="page-over">
              <Link href={over.to}>{over.name}</Link>
            </p>
          )}
          <h1 ref={heading} tabIndex={-1} dir="auto">
            {title}
          </h1>
          {lead && <div className="lead">{lead}</div>}
        </div>
        {aside && <div className="page-aside">{aside}</div>}
      </header>
      {children}
    </main>
  )
}

/** A titled part of a page. */
export function Part({ title, id, note, children }: { title: ReactNode; id: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{title}</h2>
        {note && <div className="part-note">{note}</div>}
      </div>
      {children}
    </section>
  )
}
