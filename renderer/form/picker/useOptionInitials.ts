import { useEffect, useState } from 'react'
import { initialsFor } from '../../data/initials'

/** 拼音首字母 of the options, made when letters are first typed: the table of pinyin is large. */
export function useOptionInitials(options: readonly string[], isWanted: boolean): (option: string) => string {
  const [initials, setInitials] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    void Promise.all(options.map(async option => [option, await initialsFor(option)] as const)).then(
      pairs => {
        if (isCurrent) setInitials(new Map(pairs))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [options, isWanted])
  return option => initials.get(option) ?? ''
}

/** Letters alone: nobody means to keep `dydh` as a word, it stands for an option. */
export function isInitials(text: string): boolean {
  return /^[a-zA-Zａ-ｚＡ-Ｚ'’\s]+$/u.test(text) && text.trim() !== ''
}
