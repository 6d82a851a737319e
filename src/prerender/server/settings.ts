import { networkInterfaces } from 'node:os';
import { isIPv6 } from 'node:net';
import { resolve } from 'node:path';

/** What the preview server is told by the environment. */
export interface Settings {
  /** The built site. */
  folder: string;
  /** The path that the site stands under, with its closing slash. */
  base: string;
  /** Where it listens; this machine alone where it is missing. */
  host?: string;
  /** The ports to try, in their order; 0 is any that is free. */
  ports: readonly number[];
}

/**
 * Reads OUT_DIR (default dist), BASE_PATH (/), HOST (loopback) and PORT (4173, or one of the next twenty).
 * @throws where PORT is none, with words for the one who has set it
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const { OUT_DIR = 'dist', BASE_PATH = '', HOST = '', PORT = '' } = env;
  if (PORT !== '' && !(/^\d{1,5}$/.test(PORT) && Number(PORT) < 65_536)) {
    throw new Error(`PORT is “${PORT}”: give a number from 0 to 65535, such as PORT=4173.`);
  }
  const path = BASE_PATH.replace(/^\/|\/$/g, '');
  return {
    folder: resolve(OUT_DIR),
    base: path === '' ? '/' : `/${path}/`,
    ...(HOST !== '' && HOST !== 'localhost' && { host: HOST }),
    ports: PORT === '' ? Array.from({ length: 21 }, (_, next) => 4173 + next) : [Number(PORT)],
  };
}

/** The addresses at which a site is reached: on every interface those of the network as well. */
export function addressesOf({ host, base }: Pick<Settings, 'host' | 'base'>, port: number) {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  const names = isEverywhere ? ['localhost', ...others] : [host ?? 'localhost'];
  return names.map((name) => `http://${isIPv6(name) ? `[${name}]` : name}:${port}${base}`);
}
