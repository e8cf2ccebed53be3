import { existsSync, readFileSync } from 'node:fs'

/** Sources of Chromium's network log that mean something wanted to leave: requests, look-ups, sockets. */
const traffic =
  /^(URL_REQUEST|WEBSOCKET|WEB_TRANSPORT|HOST_RESOLVER_IMPL_JOB|NETWORK_SERVICE_HOST_RESOLVER|DNS_TRANSACTION|HTTP_STREAM_JOB|QUIC_SESSION$|PAC_FILE)|SOCKET|CONNECT_JOB|STREAM_ATTEMPT/

type LogHead = { readonly constants: { readonly logSourceType: Readonly<Record<string, number>> } }
type LogEvent = { readonly source: { readonly type: number }; readonly params?: unknown }

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.replace(/[,\]}\s]*$/, match => match.replace(/[,\]\s]/g, '')))
  } catch {
    // The last line of a killed process may be cut; it is compared with nothing.
    return null
  }
}

/**
 * Everything the app asked of the network, from Chromium's own log (`--log-net-log`), which the product can
 * neither see nor filter. One event a line; the file stays readable when the process was killed.
 */
export function readNetworkLog(file: string): readonly string[] {
  if (!existsSync(file)) return []
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n')
  if (first === '') return []
  const head = JSON.parse(first.replace(/,\s*$/, '}')) as LogHead
  const names = new Map(Object.entries(head.constants.logSourceType).map(([name, type]) => [type, name]))
  const found: string[] = []
  for (const line of rest) {
    const event = line.includes('"source"') ? (parseLine(line) as LogEvent | null) : null
    const name = event ? (names.get(event.source.type) ?? 'UNKNOWN') : ''
    if (event && traffic.test(name)) found.push(`${name} ${JSON.stringify(event.params ?? {}).slice(0, 200)}`)
  }
  return found
}
