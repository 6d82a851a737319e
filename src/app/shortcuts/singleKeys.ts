const storageKey = 'nasij-shortcuts';

/** What holds for this visit where nothing can be stored. */
let areOff = false;

/*
 * Keys that do something by themselves get in the way of those who speak to their computer, or whose hands
 * tremble, so they can be switched off (WCAG 2.2, success criterion 2.1.4). The choice stays in this browser.
 */

/** Whether shortcuts of a single key are to work. */
export function areSingleKeysOn(): boolean {
  try {
    areOff = localStorage.getItem(storageKey) === 'off';
  } catch {
    // Without storage the choice of this visit holds.
  }
  return !areOff;
}

/** Switches them on or off, for later visits too where the browser lets us remember. */
export function switchSingleKeys(areOn: boolean): void {
  areOff = !areOn;
  try {
    if (areOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Then it holds for this visit.
  }
}
