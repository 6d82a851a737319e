import { island } from '../../ui/Island.tsx';

/* What stands in the built page and comes to life when it is first looked at. */
export const LoomView = island(async () => (await import('../../loom/LoomView.tsx')).LoomView);
export const LoomStrip = island(async () => (await import('../../loom/LoomStrip.tsx')).LoomStrip);
export const RelationTable = island(
  async () => (await import('../../graph/RelationTable.tsx')).RelationTable,
);
export const LittlePictures = island(
  async () => (await import('../sheet/LittlePictures.tsx')).LittlePictures,
  ({ paragraphs }) => paragraphs,
);
export const Rail = island(
  async () => (await import('./Rail.tsx')).Rail,
  ({ focus }) => focus,
);
export const EmbedBar = island(
  async () => (await import('../embed/EmbedBar.tsx')).EmbedBar,
  ({ state }) => state,
);
export const TextChoice = island(
  async () => (await import('../original/TextChoice.tsx')).TextChoice,
);
