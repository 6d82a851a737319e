import { join, resolve } from 'node:path';
import { Refused } from '../../files/refused.ts';

/* The settings of the environment: what each means, and the one place where they are read. */

const meanings = {
  STORY: 'the story: its folder in data/ (default: beijing-2022)',
  OUT_DIR: 'the folder of the site (default: dist)',
  BASE_PATH: 'the path that the site stands under, such as /news/nasij (default: /)',
  SITE_URL:
    'the origin that it is published at, such as https://example.org (default: none, links are paths)',
  BUILD_MODE: '“development” for the development build of React (default: production)',
  HOST: 'the address or name to listen at, such as 0.0.0.0 (default: this machine alone)',
  PORT: 'the port to listen at; 0 is any that is free (default: 4173, or the next of twenty that is free)',
  CHROME_PATH:
    'the Chromium or Chrome to draw with (default: one in the PATH, or Playwright’s own)',
} as const;

export type SettingName = keyof typeof meanings;
type Environment = Readonly<Record<string, string | undefined>>;

/** Some of the settings, for a command's `--help`. */
export function settingsHelp(...names: readonly SettingName[]): string {
  const longest = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => `  ${name.padEnd(longest)}  ${meanings[name]}`);
  return ['Settings (environment):', ...lines].join('\n');
}

export interface CommandSettings {
  /** The folder of the story. */
  storyFolder: string;
  /** The folder of the site, as the user has written it. */
  siteFolder: string;
  /** The path that the site stands under, with its closing slash. */
  base: string;
  /** The origin that it is published at, without a closing slash; empty where nobody said it. */
  origin: string;
  /** Which build of React a site has. */
  mode: 'development' | 'production';
}

export function readSettings(env: Environment): CommandSettings {
  const path = (env.BASE_PATH ?? '').replace(/^\/|\/$/g, '');
  return {
    storyFolder: storyFolderOf(env.STORY),
    siteFolder: env.OUT_DIR || 'dist',
    base: path === '' ? '/' : `/${path}/`,
    origin: (env.SITE_URL ?? '').replace(/\/$/, ''),
    mode: env.BUILD_MODE === 'development' ? 'development' : 'production',
  };
}

/** `my-story` and `data/my-story` are the same. */
function storyFolderOf(setting: string | undefined): string {
  const name = (setting || 'beijing-2022').replace(/^(\.\/)?data\//, '').replace(/\/+$/, '');
  return join('data', name);
}

/** What the preview server is told. */
export interface ServerSettings {
  /** The built site. */
  folder: string;
  base: string;
  /** Where it listens; this machine alone where it is missing. */
  host?: string;
  /** The ports to try, in their order; 0 is any that is free. */
  ports: readonly number[];
}

/** @throws Refused where PORT is none */
export function readServerSettings(env: Environment): ServerSettings {
  const { siteFolder, base } = readSettings(env);
  const { HOST = '', PORT = '' } = env;
  if (PORT !== '' && !(/^\d{1,5}$/.test(PORT) && Number(PORT) < 65_536)) {
    throw new Refused(`PORT is “${PORT}”: give a number from 0 to 65535, such as PORT=4173.`);
  }
  return {
    folder: resolve(siteFolder),
    base,
    ...(HOST !== '' && HOST !== 'localhost' && { host: HOST }),
    ports: PORT === '' ? Array.from({ length: 21 }, (_, next) => 4173 + next) : [Number(PORT)],
  };
}
