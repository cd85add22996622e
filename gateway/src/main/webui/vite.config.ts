/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// where `npm run dev` finds the API; the product serves both from one address
const gateway = process.env.PLENARY_URL ?? 'http://localhost:8080'
const behind = ['/api', '/live', '/sign-in', '/sign-out', '/openapi', '/api-docs']

// by many pages; not by the page for weak lines, whose own few files stay small
const SHARED = (module: string) => /\/webui\/src\/(api|delegate|live|moderator|shared)\//.test(module) && !WEAK.test(module)
const WEAK = /\/(api\/(problem|early)|shared\/(kept\w*|languages|locale|text\/difference))\.ts$/

const proxy = Object.fromEntries(behind.map((path) => [path, { target: gateway }]))

/** Puts the script that asks ahead before all others: it must not wait for them. */
const asksAhead: Plugin = {
  name: 'asks-ahead',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle, path, server }) {
      const built = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'ahead')
      const src = server ? '/src/ahead.ts' : built && `/${built.fileName}`
      if (path !== '/index.html' || !src) return []
      const needs = built && 'imports' in built ? built.imports : []
      return [
        { tag: 'script', attrs: { type: 'module', async: true, src }, injectTo: 'head-prepend' },
        ...needs.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${file}` }, injectTo: 'head-prepend' as const })),
      ]
    },
  },
}

export default defineConfig({
  plugins: [react(), asksAhead],
  // written by npm run types
  resolve: { alias: { '#limits': fileURLToPath(new URL('../../../target/webui/limits.ts', import.meta.url)) } },
  build: {
    outDir: '../../../target/classes/META-INF/resources',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true, // by which scripts/weigh.mjs knows what is loaded first
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // the pages, and what asks ahead for them; the page for weak lines; and what keeps that at hand, which browsers want at the root
      input: { main: 'index.html', ahead: 'src/ahead.ts', text: 'text.html', sw: 'src/offline/sw.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // what several pages share comes in a few files, not in dozens that wait for each other's connections
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'shared', test: SHARED, minShareCount: 3 }],
        },
      },
    },
  },
  server: { proxy },
  preview: { proxy },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 60_000, // a busy machine is no fault of the pages
  },
})
