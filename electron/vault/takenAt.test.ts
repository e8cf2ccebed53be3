import { expect, test } from 'vitest'
import { readCameraTime, takenAt } from './takenAt'

/** The smallest JPEG with a camera's header: start, APP1 with one Exif directory, end. */
function jpegTakenAt(text: string): Buffer {
  const tiff = Buffer.alloc(64)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x8769, 10) // pointer to the Exif directory
  tiff.writeUInt16LE(4, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt32LE(26, 18)
  tiff.writeUInt16LE(1, 26)
  tiff.writeUInt16LE(0x9003, 28) // DateTimeOriginal
  tiff.writeUInt16LE(2, 30)
  tiff.writeUInt32LE(20, 32)
  tiff.writeUInt32LE(44, 36)
  tiff.write(`${text}\0`, 44, 'latin1')
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length + 2)
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, body, Buffer.from([0xff, 0xd9])])
}

test("a photograph tells when it was taken, by the camera's own clock", async () => {
  expect(await takenAt(jpegTakenAt('2018:03:30 15:12:09'), 'image/jpeg')).toBe('2018-03-30T15:12:09')
})

test('a clock that was never set is no time', async () => {
  expect(await takenAt(jpegTakenAt('0000:00:00 00:00:00'), 'image/jpeg')).toBeNull()
  expect(readCameraTime('2018:02:30 10:00:00')).toBeNull()
  expect(readCameraTime('    :  :     :  :  ')).toBeNull()
  expect(readCameraTime(20180330)).toBeNull()
})

test('a broken or missing header is a picture without a time', async () => {
  const whole = jpegTakenAt('2018:03:30 15:12:09')
  for (const length of [0, 2, 4, 12, 20, 40])
    expect(await takenAt(whole.subarray(0, length), 'image/jpeg')).toBeNull()
  expect(await takenAt(Buffer.from('不是图片'), 'image/jpeg')).toBeNull()
  expect(await takenAt(whole, 'application/pdf')).toBeNull()
})
