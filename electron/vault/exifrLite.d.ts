/** The smaller build carries no types of its own, and those of the package know no lists of tags. */
declare module 'exifr/dist/lite.esm.mjs' {
  export function parse(
    input: Uint8Array,
    options: {
      readonly reviveValues: boolean
      readonly translateValues: boolean
      readonly ifd0: readonly string[]
      readonly exif: readonly string[]
    },
  ): Promise<unknown>
}
