import { useState, type DragEvent } from 'react'

/** Handlers for a place where files can be let go. `isOver` while files hang over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [depth, setDepth] = useState(0)
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return {
    isOver: depth > 0,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (isOurs(event)) setDepth(depth + 1)
      },
      onDragLeave: (event: DragEvent) => {
        if (isOurs(event)) setDepth(Math.max(0, depth - 1))
      },
      onDragOver: (event: DragEvent) => {
        if (!isOurs(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDrop: (event: DragEvent) => {
        if (!isOurs(event)) return
        setDepth(0)
        // An inner place (the tile of a role) has taken it.
        if (event.defaultPrevented) return
        event.preventDefault()
        onFiles([...event.dataTransfer.files])
      },
    },
  }
}
