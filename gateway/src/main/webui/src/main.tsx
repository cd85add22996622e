import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './shared/styles/fonts.css'
import './shared/styles/tokens.css'
import './shared/styles/base.css'
import './shared/styles/shell.css'
import './shared/styles/pieces.css'
import './shared/styles/text.css'
import './shared/styles/files.css'
import './shared/styles/holders.css'
import './shared/styles/drafting.css'
import './shared/styles/papers.css'
import './shared/styles/vote.css'
import './shared/styles/margin.css'
import './shared/styles/export.css'
import './shared/styles/meeting.css'
import './shared/styles/console.css'
import './shared/styles/picture.css'
import './shared/styles/screen.css'
import './shared/styles/record.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refusal } from './api/problem'
import { App } from './App'
import { LanguageProvider } from './shared/i18n'
import { showTheme } from './shared/theme'

showTheme()
if ('serviceWorker' in navigator && import.meta.env.PROD) void navigator.serviceWorker.register('/sw.js')

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // what was refused stays refused; what was out of reach is tried again
      retry: (failures, error) => failures < 3 && !(error instanceof Refusal && error.status < 500),
      staleTime: 2_000,
    },
  },
})

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
