// Plain JavaScript for any Node: the scripts behind it are TypeScript, which an older Node cannot run.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 22)) {
  console.error(
    `Nasij needs Node 22.22 or newer; this is ${process.version} (${process.platform} ${process.arch}).\n` +
      'On Linux “npm ci” brings a newer Node along, unless optional packages were left out: run “npm ci” again.\n' +
      'Elsewhere, install Node 24 and run “npm ci”.',
  );
  process.exit(1);
}
