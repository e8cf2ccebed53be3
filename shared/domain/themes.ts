import type { Settings } from './settings'

export type Theme = Settings['themes'][string][number]

/** Year → theme. Only what notices of those years are known to say; the others are entered from the county's notice. */
const healthMonths: Readonly<Record<number, string>> = {
  2017: '历史与展望——为了人民健康的65年',
  2018: '关注小环境 共享大健康',
  2019: '共推“厕所革命” 共促卫生健康',
  2022: '文明健康 绿色环保',
  2023: '宜居靓家园 健康新生活',
  2024: '健康城镇 健康体重',
  2025: '爱卫新篇章 健康“心”生活',
}
const noTobaccoDays: Readonly<Record<number, string>> = {
  2017: '无烟 健康 发展',
  2019: '烟草和肺部健康',
  2022: '烟草威胁环境',
  2023: '无烟 为成长护航',
  2025: '拒绝烟草诱惑 对第一支烟说不',
}

/** 宣传主题 of a year: what the archivist made of them, else what is known. 2018 had the 30th 爱国卫生月. */
export function themesOf(year: number, themes: Settings['themes']): readonly Theme[] {
  const set = themes[String(year)]
  if (set !== undefined) return set
  const known: readonly (readonly [string, string | undefined])[] = [
    [`第${year - 1988}个爱国卫生月`, healthMonths[year]],
    [`第${year - 1987}个世界无烟日`, noTobaccoDays[year]],
  ]
  return known.flatMap(([occasion, theme]) => (theme === undefined ? [] : [{ occasion, theme }]))
}

/** What a field offers: the theme as it stands on a banner, or with its occasion as the name of an event. */
export function themeTexts(
  how: 'theme' | 'themeTitle',
  themes: readonly Theme[],
): readonly { readonly text: string; readonly note: string }[] {
  const named = themes.filter(one => one.theme !== '')
  const plain = named.map(({ theme, occasion }) => ({ text: theme, note: occasion }))
  if (how === 'theme') return plain
  // A theme that has quotation marks of its own takes the single ones inside.
  const quoted = named.map(({ theme, occasion }) => ({
    text: `“${theme.replaceAll('“', '‘').replaceAll('”', '’')}”${occasion}活动`,
    note: '',
  }))
  return [...quoted, ...plain]
}
