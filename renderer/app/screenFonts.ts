// The bundled face is the last of the stack: only a PC without any Chinese face of its own, or a rare name character that
// its faces lack, reads these slices from disk.
import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/700.css'
