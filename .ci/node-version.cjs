// Plain JavaScript for any Node: the scripts behind it are TypeScript, which an older Node cannot run.
const { engines } = require('../package.json');

const partsOf = (version) => version.split('.').map(Number);
const own = partsOf(process.versions.node);

/** Whether this Node is in a range such as `^22.22.2` or `>=26.0.0`. */
function isIn(range) {
  const [, operator, least] = /^(\^|>=)([\d.]+)$/.exec(range);
  const floor = partsOf(least);
  const differs = floor.findIndex((part, place) => part !== own[place]);
  return (
    (differs === -1 || own[differs] > floor[differs]) && (operator === '>=' || own[0] === floor[0])
  );
}

if (!engines.node.split(' || ').some(isIn)) {
  console.error(
    `Nasij needs Node ${engines.node}; this is ${process.versions.node} (${process.platform} ${process.arch}).\n` +
      'On Linux “npm ci” brings a Node that serves, unless optional packages were left out: run “npm ci” again.\n' +
      'Elsewhere, install Node 24 and run “npm ci”.',
  );
  process.exit(1);
}
