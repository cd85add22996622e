/// <reference lib="webworker" />
import type { Ask, Tell } from './messages'
import { Stream } from './stream'

// one stream a browser, whatever the number of its pages: HTTP/1.1 gives a site six connections
const pages = new Map<MessagePort, string[]>()
const stream = new Stream((said) => pages.forEach((_, port) => port.postMessage(said satisfies Tell)))

const scope = self as unknown as SharedWorkerGlobalScope
scope.onconnect = ({ ports: [port] }) => {
  if (!port) return
  port.onmessage = ({ data }: MessageEvent<Ask>) => {
    if ('bye' in data) pages.delete(port)
    else pages.set(port, data.follow)
    stream.follow([...pages.values()].flat())
  }
}
