import { networkInterfaces } from 'node:os';
import { isIPv6 } from 'node:net';

/**
 * The addresses at which a site is reached: on every interface those of the network as well.
 * @param host where it listens; this machine alone where it is missing
 * @param base the path that the site stands under, with its closing slash
 */
export function addressesOf({ host, base }: { host?: string; base: string }, port: number) {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  const names = isEverywhere ? ['localhost', ...others] : [host ?? 'localhost'];
  return names.map((name) => `http://${isIPv6(name) ? `[${name}]` : name}:${port}${base}`);
}
