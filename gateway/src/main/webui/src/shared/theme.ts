/** Light, dark, high contrast, or as the device has it. */
export const THEMES = ['device', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

const CHOSEN = 'plenary.theme'
const dark = matchMedia('(prefers-color-scheme: dark)')
const contrast = matchMedia('(prefers-contrast: more)')

export function chosenTheme(): Theme {
  const chosen = localStorage.getItem(CHOSEN) as Theme | null
  return chosen && THEMES.includes(chosen) ? chosen : 'device'
}

export function chooseTheme(theme: Theme) {
  localStorage.setItem(CHOSEN, theme)
  showTheme()
}

/** Dresses the page; called once at the start and whenever the device changes. */
export function showTheme() {
  const theme = chosenTheme()
  const shown = theme !== 'device' ? theme : contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = shown
}

dark.addEventListener('change', showTheme)
contrast.addEventListener('change', showTheme)
