import type { CourseEvent, OutcomeReport } from '../reportModel';
import { names } from './enNames';
import { listed, said, sentence } from './enWords';

function outcomeWords(outcome: OutcomeReport | null): string {
  return outcome === null ? 'Nothing follows.' : (outcome.say ?? '');
}

/** What happened, as a heading and a sentence below it. */
export function courseEvent(event: CourseEvent): { what: string; detail: string } {
  switch (event.kind) {
    case 'startex':
      return { what: 'STARTEX', detail: '' };
    case 'endex':
      return { what: 'ENDEX', detail: '' };
    case 'pause':
      return { what: 'Clock paused', detail: '' };
    case 'resume':
      return { what: 'Clock resumed', detail: '' };
    case 'close':
      return { what: 'Session closed', detail: '' };
    case 'reopen':
      return { what: 'Hot wash reopened', detail: '' };
    case 'delivered': {
      // A sender keeps its capital letter: it is no part of the sentence.
      const from = event.from === null ? '' : `, from: ${event.from};`;
      const route = `${names.channel[event.via]}${from} to ${event.toAll ? 'everyone' : listed(event.to)}${event.pool ? '; from the pool' : ''}.`;
      const changed = event.text === null ? '' : ` Facilitator\u2019s wording: ${said(event.text)}`;
      return { what: `Inject: ${event.inject}`, detail: `${route}${changed}` };
    }
    case 'held':
      return { what: `Inject held: ${event.inject}`, detail: '' };
    case 'released':
      return { what: `Inject released: ${event.inject}`, detail: '' };
    case 'restored':
      return { what: `Inject restored: ${event.inject}`, detail: '' };
    case 'skipped':
      return { what: `Inject skipped: ${event.inject}`, detail: said(event.reason) };
    case 'acknowledged':
      return { what: `${event.role} acknowledged: ${event.inject}`, detail: '' };
    case 'opened':
      return { what: `Decision opened: ${event.decision}`, detail: '' };
    case 'revealed':
      return { what: `Positions revealed: ${event.decision}`, detail: '' };
    case 'expired':
      return { what: `Not decided in time: ${event.decision}`, detail: '' };
    case 'extended':
      return { what: `Time extended: ${event.decision}`, detail: `By ${event.minutes} min.` };
    case 'position':
      return { what: `${event.role} entered a position: ${event.decision}`, detail: '' };
    case 'decided': {
      const dissent = event.dissent.length === 0 ? '' : `${listed(event.dissent)} dissented.`;
      return {
        what: `Decided: ${event.option}`,
        detail: [sentence(event.decision), said(event.reason), dissent].join(' ').trim(),
      };
    }
    case 'overruled':
      return { what: `Outcome overruled: ${event.decision}`, detail: said(event.reason) };
    case 'ruled':
      return { what: `Outcome ruled: ${event.decision}`, detail: said(event.reason) };
    case 'applied':
      return { what: `Outcome: ${event.decision}`, detail: outcomeWords(event.outcome) };
    case 'ending':
      return { what: `Ending reached: ${event.title}`, detail: '' };
    case 'observed':
      return { what: 'Observation', detail: event.text };
    case 'rated':
      return { what: `${event.objective}: ${event.rating ?? 'rating withdrawn'}`, detail: '' };
  }
}
