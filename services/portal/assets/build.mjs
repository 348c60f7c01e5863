// Builds the portal's static files into META-INF/resources/assets of the folder named as first argument.
// Does nothing where nothing changed: the inputs' digest is kept beside the output.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? join(here, 'target', 'classes');
const assets = join(target, 'META-INF', 'resources', 'assets');
const modules = join(here, 'node_modules');
const uswds = join(modules, '@uswds', 'uswds');

const inputs = ['package.json', 'package-lock.json', 'build.mjs', ...filesBelow('src')];
const digest = digestOf(inputs);
const builtFrom = join(assets, 'built-from.txt');
if (existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === digest) {
  console.log('Portal assets are up to date.');
  process.exit(0);
}

installPackages();
rmSync(assets, { recursive: true, force: true });
await buildStyles();
copy(
  join(modules, 'accessible-autocomplete', 'dist', 'accessible-autocomplete.min.js'),
  join(assets, 'accessible-autocomplete.js'),
);
copy(join(modules, 'htmx.org', 'dist', 'htmx.min.js'), join(assets, 'htmx.js'));
for (const script of filesBelow('src/scripts')) {
  copy(join(here, script), join(assets, script.slice('src/scripts/'.length)));
}
copy(join(here, 'src', 'mark.svg'), join(assets, 'mark.svg'));
// The portal adds this to every address, so that browsers may keep a file for as long as it is the same.
writeFileSync(join(target, 'META-INF', 'portal-assets.properties'), `version=${digest.slice(0, 12)}\n`);
writeFileSync(builtFrom, digest);
console.log('Portal assets built.');

function installPackages() {
  const stamp = join(modules, '.installed-from');
  const wanted = digestOf(['package.json', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  const windows = process.platform === 'win32';
  const npm = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--omit=optional', '--prefer-offline', '--no-audit', '--no-fund'],
    { cwd: here, stdio: ['ignore', 'inherit', 'inherit'], shell: windows },
  );
  if (npm.status !== 0) {
    throw new Error(`npm ci did not succeed${npm.error ? `: ${npm.error.message}` : ''}`);
  }
  writeFileSync(stamp, wanted);
}

async function buildStyles() {
  const sass = await import(pathToFileURL(join(modules, 'sass', 'sass.node.mjs')).href);
  const { css } = sass.compile(join(here, 'src', 'styles', 'portal.scss'), {
    loadPaths: [join(uswds, 'packages')],
    style: 'compressed',
    quietDeps: true,
    logger: sass.Logger.silent,
  });
  mkdirSync(assets, { recursive: true });
  writeFileSync(join(assets, 'portal.css'), css);
  // Whatever the style sheet names comes along, and nothing else.
  for (const [, address] of css.matchAll(/url\(["']?(?!data:)([^"')]+)["']?\)/g)) {
    copy(join(uswds, 'dist', normalize(address)), join(assets, normalize(address)));
  }
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function filesBelow(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file).update('\0').update(readFileSync(join(here, file))).update('\0');
  }
  return hash.digest('hex');
}
