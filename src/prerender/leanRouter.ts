import type { Plugin } from 'vite';

/** What the bundler cannot know to be without effect in the router's code, and how to say so. */
const effects = {
  'components, contexts and sets that are made by calls': {
    pattern: /(?<== )(?=(?:[\w$]+\.(?:createContext|forwardRef|memo)|new Set)\()/g,
    harmless: '/* @__PURE__ */ ',
  },
  'context types that are set on classes': {
    pattern: /^\s*static contextType = (\w+);$/gm,
    harmless: 'static get contextType() { return $1; }',
  },
  'names that are given to components': {
    pattern: /^\w+\.displayName = ".*";$/gm,
    harmless: '',
  },
};

type Effect = keyof typeof effects;

/**
 * Says of one of the router's modules what in it is without effect.
 * @returns the code, and what was found in it
 */
export function withoutEffects(code: string): { code: string; found: Effect[] } {
  const found: Effect[] = [];
  let lean = code;
  for (const [effect, { pattern, harmless }] of Object.entries(effects)) {
    const next = lean.replace(pattern, harmless);
    if (next !== lean) found.push(effect as Effect);
    lean = next;
  }
  return { code: lean, found };
}

/** What an installed router should have, and has not: the rules for it are out of date. */
export const missingIn = (found: Iterable<Effect>): Effect[] => {
  const known = new Set(found);
  return (Object.keys(effects) as Effect[]).filter((effect) => !known.has(effect));
};

/**
 * The router's components, contexts and sets are made by calls, and named by assignments, that the bundler cannot
 * know to be without effect, so one of them brings all the others. Saying so leaves out what is not used: 8 KB for
 * a reader. The build stops where a new version of the router is written in another way.
 */
export function leanRouter(): Plugin {
  const found = new Set<Effect>();
  let hasRouter = false;
  return {
    name: 'lean-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]/ },
      handler(code) {
        const lean = withoutEffects(code);
        hasRouter = true;
        for (const effect of lean.found) found.add(effect);
        return lean.code;
      },
    },
    buildEnd(error) {
      const missing = missingIn(found);
      if (error || !hasRouter || missing.length === 0) return;
      this.error(
        `react-router has no more ${missing.join(', nor ')}, as src/prerender/leanRouter.ts looks for: all of it may` +
          ' come to the reader. Look at how its new version is written, and mend the patterns there.',
      );
    },
  };
}
