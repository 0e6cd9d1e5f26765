import { expect, it } from 'vitest';
import type { PhaseId } from '#shared/exercise/ids';
import { scenarioAt } from '#shared/exercise/scenarioAt';

const MINUTE = 60;

const phase = (at: number, scenarioStart: number | null) => ({
  id: `phase_${at}` as PhaseId,
  title: '',
  at,
  scenarioStart,
});

it('runs on from STARTEX, also through phases without a date of their own', () => {
  const story = { scenarioStart: 1000, phases: [phase(0, null), phase(10, null)] };

  expect([0, 59, 9 * MINUTE, 30 * MINUTE].map((at) => scenarioAt(story, at))).toEqual([1000, 1000, 1009, 1030]);
});

it('jumps where a phase with a date of its own begins, in whatever order phases are written', () => {
  const story = { scenarioStart: 1000, phases: [phase(40, 9000), phase(20, 5000), phase(30, null)] };

  const minutes = [19, 20, 35, 40, 45];
  expect(minutes.map((minute) => scenarioAt(story, minute * MINUTE))).toEqual([1019, 5000, 5015, 9000, 9005]);
});

it('takes the date of the last in the file of phases that begin together', () => {
  const story = { scenarioStart: 1000, phases: [phase(20, 5000), phase(20, 7000)] };

  expect(scenarioAt(story, 20 * MINUTE)).toBe(7000);
});
