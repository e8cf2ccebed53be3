import { createRoot } from 'react-dom/client'
import './tokens.css'
import './app/base.css'
import { App } from './app/App'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
