import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
const file = resolve(root, '.github/workflows/build.yml');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly needs?: readonly string[];
  readonly 'timeout-minutes': number;
  readonly strategy: {
    readonly matrix: { readonly os?: readonly string[]; readonly include?: readonly { os: string; node?: string }[] };
  };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<'test' | 'electron' | 'installers', Job>>;
}

const document = parseDocument(readFileSync(file, 'utf8'), { strict: true });
const workflow = document.toJS() as Workflow;
const jobs = Object.values(workflow.jobs);
const systems = ({ strategy: { matrix } }: Job) =>
  [...new Set(matrix.os ?? matrix.include?.map(({ os }) => os))].sort();
const commands = (job: Job) => job.steps.flatMap(({ run }) => run ?? []).join('\n');

describe('the workflow that builds the installers', () => {
  it('can be read', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(Object.keys(workflow.jobs)).toEqual(['test', 'electron', 'installers']);
  });

  it('runs each job on each system, and none for ever', () => {
    for (const job of jobs) {
      expect(systems(job)).toEqual(['macos-latest', 'ubuntu-24.04', 'windows-latest']);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
    const nodes = workflow.jobs.test.strategy.matrix.include ?? [];
    expect(nodes.filter(({ os }) => os === 'ubuntu-24.04').map(({ node }) => node)).toEqual(['20.19', '22', '24']);
  });

  it('may only read, and leaves no key behind', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.filter(({ permissions }) => permissions !== undefined)).toEqual([]);
    // With this trigger, what a stranger proposes would run with the repository's own rights.
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(readFileSync(file, 'utf8')).not.toContain('secrets.');
    const checkouts = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(jobs.length);
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  it('uses actions of GitHub by their major version, of others by their commit', () => {
    const used = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$|^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it('tests before it builds, drives the real Electron and skips nothing there', () => {
    expect(commands(workflow.jobs.test)).toMatch(/^npm ci\nnpm test$/);
    expect(commands(workflow.jobs.electron)).toMatch(/install-electron[\s\S]*electron\.spec[\s\S]*stats\.skipped/);
    expect(workflow.jobs.installers.needs).toEqual(['test', 'electron']);
    expect(commands(workflow.jobs.installers)).toContain('npm run package');
    expect(workflow.jobs.installers.steps.at(-1)?.with).toMatchObject({ 'if-no-files-found': 'error' });
  });

  it('runs scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { readonly scripts: object };
    const run = jobs.flatMap((job) => [...commands(job).matchAll(/npm run (\S+)/g)].map(([, name]) => name));
    expect(run.filter((name) => !(name !== undefined && name in scripts))).toEqual([]);
    expect(run).not.toEqual([]);
  });
});
