import type { AddressOf } from '../exports/exportFile.ts';
import { linksFrom } from '../url/address.ts';

/** Where a site is published. */
export interface SiteAddress {
  /** Without a closing slash; empty where nobody said it. */
  origin: string;
  /** The path that the site stands under, with its closing slash. */
  base: string;
}

/** What the site's paths are written behind, without a slash at its end. */
export const rootOf = ({ origin, base }: SiteAddress): string => origin + base.replace(/\/$/, '');

/** The whole address of the site, without a slash at its end; empty where its origin is not known. */
export const homeOf = (address: SiteAddress): string => address.origin && rootOf(address);

/** Writes the addresses of the site's pages: paths, where its origin is not known. */
export const addressesIn =
  (address: SiteAddress): AddressOf =>
  (language, focus) =>
    linksFrom({ language, filters: {} }, rootOf(address))(focus);
