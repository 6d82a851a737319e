import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Something wrong: by which rule, where (a selector), and why. */
export interface Finding {
  rule: string;
  selector: string;
  why: string;
}

/**
 * What axe finds wrong on a page, or in the part of it that a selector names. Only that leaves the page: its
 * whole report, with all that is right, takes several times as long to fetch as to make.
 */
export async function findings(page: Page, options: RunOptions, part = 'html'): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([asked, within]) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations } = await here.run(within, { ...asked, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({
          rule: id,
          selector: target.join(' '),
          why: failureSummary ?? '',
        })),
      );
    },
    [options, part] as const,
  );
}
