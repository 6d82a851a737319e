import { defineConfig } from 'oxlint';
import { imports } from './oxlint.imports.ts';

export default defineConfig({
  plugins: ['react', 'jsx-a11y', 'typescript', 'import', 'vitest', 'unicorn', 'oxc'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'react/react-in-jsx-scope': 'off',
    'react/no-danger': 'error',
    'react/rules-of-hooks': 'error',
    'react/style-prop-object': 'off',
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-sort': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/ban-ts-comment': 'error',
    'import/no-named-as-default-member': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
  },
  overrides: [
    ...imports,
    {
      // It is given a document (tsconfig/authoring.json) and asks no page for one: in Node there is none.
      files: ['src/authoring/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          'document',
          'window',
          'self',
          'parent',
          'top',
          'navigator',
          'location',
          'history',
          'screen',
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'caches',
          'fetch',
          'XMLHttpRequest',
          'DOMParser',
          'requestAnimationFrame',
          'getComputedStyle',
          'matchMedia',
          'addEventListener',
        ],
      },
    },
  ],
  ignorePatterns: ['dist', '.cache', 'node_modules'],
});
