/** How long a page of the story is waited for before it is drawn from what is stored, in ms. */
export const patience = 3000;

/**
 * A page from the network, or the shell where the network is gone, fails or takes too long.
 * @param isTooLong resolves when the network has been waited for long enough
 * @throws as the network does, where there is no shell either
 */
export async function pageOrShell(
  network: Promise<Response>,
  shell: () => Promise<Response | undefined>,
  isTooLong: Promise<unknown>,
): Promise<Response> {
  const good = network.then(
    (response) => (response.status < 500 ? response : undefined),
    () => undefined,
  );
  const first = await Promise.race([good, isTooLong.then(() => undefined)]);
  return first ?? (await shell()) ?? network;
}
