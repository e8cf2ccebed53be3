const paths = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM11 11l3 3',
  calendar: 'M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3M10.5 2v3',
  chevron: 'M4 6l4 4 4-4',
  image: 'M2 3h12v10H2ZM2 11l4-4 3 3 2-2 3 3M10.5 6h.01',
  file: 'M4 1.5h5.5L12.5 5v9.5h-8.5ZM9 2v3.5h3.5',
  print: 'M4 6V2h8v4M4 12H2V6h12v6h-2M4 10h8v4H4Z',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3.2L13 5',
  warning: 'M8 2l6.5 11.5h-13ZM8 6.5v3M8 11.7h.01',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
} as const

export type IconName = keyof typeof paths

/** Drawn, never the only carrier of a meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
