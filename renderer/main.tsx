import { createRoot } from 'react-dom/client'
import './tokens.css'
import './app/base.css'
import { App } from './app/App'
import { applyTheme } from './data/theme'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
applyTheme()
createRoot(root).render(<App />)
// 200 font-face rules are nothing the first list should wait for.
requestIdleCallback(() => void import('./app/screenFonts'))
