/** For comparing words: half width, without spaces, quotes, brackets and points that writers set as they like. */
export function foldWords(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000“”‘’"'《》〈〉「」『』（）()〔〕[\]【】、，,。.;；:：·—–-]/gu, '')
    .toLowerCase()
}
