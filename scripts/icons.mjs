/** `npm run icons`: draws every icon file from renderer/app/icon.svg with the Chromium of the tests. The results are kept in the repository. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './findChromium.mjs';
import { icnsFile, icoFile } from './iconContainers.mjs';
import { projectRoot } from './projectRoot.mjs';

const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
const APPLE_SIZES = [16, 32, 64, 128, 256, 512, 1024];
const LINUX_SIZES = [16, 32, 48, 64, 128, 256, 512];

const source = readFileSync(resolve(projectRoot, 'renderer/app/icon.svg'), 'utf8');
/** The tile's ground, and what stands on it. */
const ground = /<rect [^>]*fill="([^"]+)"/.exec(source)?.[1] ?? '';
const mark = source.replace(/^<svg[^>]*>|<rect [^>]*\/>|<\/svg>\s*$/g, '');
if (!ground || !mark.trim()) throw new Error('renderer/app/icon.svg has no ground, or nothing on it.');

/** @param {string} drawing on a board of 64 by 64 */
const svg = (drawing) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${drawing}</svg>`;
/**
 * @param {string} drawing
 * @param {number} scale
 * @param {number} [y] where its middle goes
 */
const scaled = (drawing, scale, y = 32) =>
  `<g transform="translate(${32 - 32 * scale} ${y - 32 * scale}) scale(${scale})">${drawing}</g>`;

const tile = svg(`<rect width="64" height="64" rx="14" fill="${ground}"/>${mark}`);
/** Apple's icons stand 824 wide on a board of 1024. */
const appleTile = svg(scaled(tile.replace(/<\/?svg[^>]*>/g, ''), 824 / 1024));
/** Android may cut a maskable icon down to a circle of four fifths. */
const maskable = svg(`<rect width="64" height="64" fill="${ground}"/>${scaled(mark, 0.72)}`);
const sheet = (/** @type {string} */ below) =>
  svg(
    `<path d="M14 2h26l14 14v42a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z" fill="#fff" stroke="${ground}" stroke-width="2"/>` +
      `<path d="M40 2v10a4 4 0 0 0 4 4h10Z" fill="${ground}"/>` +
      `<g transform="translate(16 20) scale(.5)"><rect width="64" height="64" rx="14" fill="${ground}"/>${mark}</g>${below}`,
  );
const exercise = sheet('');
/** A session is an exercise and the lines of its log. */
const session = sheet(`<path d="M17 57h20" stroke="${ground}" stroke-width="2.5"/>`);

const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
const page = await browser.newPage();
/**
 * @param {string} drawing
 * @param {number} size
 */
async function draw(drawing, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  return { size, png: await page.screenshot({ omitBackground: true }) };
}
/**
 * @param {string} drawing
 * @param {readonly number[]} sizes
 */
async function drawAll(drawing, sizes) {
  const images = [];
  for (const size of sizes) images.push(await draw(drawing, size));
  return images;
}
/**
 * @param {string} path
 * @param {Buffer} bytes
 */
const keep = (path, bytes) => writeFileSync(resolve(projectRoot, path), bytes);

rmSync(resolve(projectRoot, 'packaging/icons'), { recursive: true, force: true });
for (const folder of ['packaging/icons', 'renderer/public/icons'])
  mkdirSync(resolve(projectRoot, folder), { recursive: true });
for (const { size, png } of await drawAll(tile, LINUX_SIZES)) keep(`packaging/icons/${size}x${size}.png`, png);
for (const [name, drawing, appleDrawing] of /** @type {const} */ ([
  ['icon', tile, appleTile],
  ['exercise', exercise, exercise],
  ['session', session, session],
])) {
  keep(`packaging/${name}.ico`, icoFile(await drawAll(drawing, WINDOWS_SIZES)));
  keep(`packaging/${name}.icns`, icnsFile(await drawAll(appleDrawing, APPLE_SIZES)));
}
for (const { size, png } of await drawAll(tile, [192, 512])) keep(`renderer/public/icons/any-${size}.png`, png);
for (const { size, png } of await drawAll(maskable, [192, 512]))
  keep(`renderer/public/icons/maskable-${size}.png`, png);
// An iPad rounds the corners itself and shows what is transparent as black.
keep('renderer/public/icons/apple-180.png', (await draw(maskable, 180)).png);
await browser.close();
