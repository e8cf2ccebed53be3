/**
 * How a call's answer travels to the preload. A refusal is a value, because Electron would print a thrown
 * error's whole text to the log. `badCall`: wrong sender or arguments; `hostFailed`: a fault of the host.
 */
export type BridgeAnswer = { readonly value: unknown } | { readonly refused: 'badCall' | 'hostFailed' }
