/** Chromium's own PDF viewer is an extension with this id; it shows our previews. */
export const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'
