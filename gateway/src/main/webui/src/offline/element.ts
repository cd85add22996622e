type Child = Node | string | false | undefined

/** An element with its properties and children; text is always text. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> & { label?: string; described?: string } = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const { label, described, ...rest } = properties
  const element = Object.assign(document.createElement(tag), rest)
  if (label) element.setAttribute('aria-label', label)
  if (described) element.setAttribute('aria-describedby', described)
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
  return element
}

/** A button that does something. */
export const button = (words: string, press: () => void, label?: string) =>
  h('button', { type: 'button', onclick: press, label }, words)
