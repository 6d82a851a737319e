import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/prerender/storyPlugin.ts';

export default defineConfig({
  plugins: [react(), storyPlugin()],
  build: {
    target: 'es2022',
    // The polyfill is for browsers that cannot run the rest either.
    modulePreload: { polyfill: false },
    // Fonts and data stay files of their own: the security policy allows no data: URLs for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 300,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
