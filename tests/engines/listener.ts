/**
 * Runs in the page before everything else, in every engine alike: tells the test's server what the page complains of.
 * It waits for each to be told, so that nothing is lost when the page is left. It must name nothing outside itself.
 */
export function listenForComplaints(): void {
  const tell = (complaint: string) => {
    const request = new XMLHttpRequest();
    try {
      request.open('POST', '/complaints', false);
      request.send(`${complaint} (${location.pathname}${location.search})`);
    } catch {
      // A page that is being left may not wait any more.
      navigator.sendBeacon('/complaints', complaint);
    }
  };
  const said = (words: unknown[]) =>
    words.map((word) => (word instanceof Error ? (word.stack ?? word.message) : word)).join(' ');
  for (const level of ['warn', 'error'] as const) {
    const say = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      tell(`console.${level}: ${said(words)}`);
      say(...words);
    };
  }
  addEventListener('securitypolicyviolation', (event) => {
    tell(`policy: ${event.violatedDirective} forbids ${event.blockedURI || 'what is inline'}`);
  });
  addEventListener('unhandledrejection', (event) => tell(`rejected: ${said([event.reason])}`));
  // Whoever leaves gives up what is still being loaded, and Firefox tells of each.
  let isLeaving = false;
  addEventListener('beforeunload', () => (isLeaving = true));
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      // What could not be loaded does not bubble, and has no message.
      if (target instanceof Element) {
        if (!isLeaving) tell(`not loaded: ${target.outerHTML.slice(0, 200)}`);
      } else tell(`thrown: ${said([event.error ?? event.message])}`);
    },
    true,
  );
  // What a worker answers, no test could follow: it has tests of its own. A page without an origin has none.
  if (origin !== 'null' && 'serviceWorker' in navigator) {
    navigator.serviceWorker.register = () => new Promise(() => {});
  }
}
