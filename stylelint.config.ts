import type { Config } from 'stylelint';

export default {
  rules: {
    // The first direction is from right to left: sides are those of the text (inline-start), never left and right.
    'property-layout-mappings': [
      'flow-relative',
      {
        ignoreProperties: [
          // Not every browser that we support knows these by the text's direction, and both directions scroll alike.
          /^(?:overflow|overscroll-behavior)-[xy]$/,
          // Alike on both sides, but for four values: see below.
          /^(?:margin|padding|inset|scroll-margin|scroll-padding)$/,
        ],
      },
    ],
    'value-keyword-layout-mappings': 'flow-relative',
    // Of four values, the second is the right side's and the fourth the left's; of a box's corners likewise.
    'declaration-property-value-disallowed-list': {
      '/^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/':
        /^(?:\S+\s+){3}\S+$/,
      'border-radius': /\s/,
    },
    // WebKit takes no thickness in this shorthand, and with one in it, draws no line: the rest stands in longhands.
    'declaration-property-value-allowed-list': { 'text-decoration': ['none', 'underline'] },
  },
} satisfies Config;
