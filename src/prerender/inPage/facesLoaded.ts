/* This folder is what programs of the build let a browser do in a page. It runs there, so it is compiled as the page is. */

/** Waits until the faces of all that the page shows have come. */
export async function facesLoaded(): Promise<void> {
  // Faces are fetched once something is laid out in them.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}
