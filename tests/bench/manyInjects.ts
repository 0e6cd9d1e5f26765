import { exerciseHead } from './exerciseText';

const PER_DECISION = 250;

/**
 * The text of an exercise with so many injects, and a decision to every 250 of them. Injects are as long as authors write
 * them, start in every way there is, and are read by role, channel, place and task.
 */
export function manyInjects(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const decisions = numbers.filter((index) => index % PER_DECISION === 0);
  return `${exerciseHead('many_injects', '48h')}indicators:
  tension: { name: Interethnic tension, start: 55, better: lower, bands: { calm: 0-39, strained: 40-69, violent: 70-100 } }
  trust: { name: Public trust, start: 40, better: higher }
facts:
  curfew: no
  joint_cell: no
resources:
  companies: { name: Companies in reserve, start: 40 }
objectives:
  lead_agreed:
    title: The table names lead, support and reporting time
    tasks:
      names_lead: Names one lead within 30 minutes of the first report
phases:
  alert: { title: Alert, at: 0m }
  crisis: { title: Crisis, at: 10h }
injects:
${numbers.map(anInject).join('')}decisions:
${decisions.map(aDecision).join('')}endings:
  town_divided: { when: tension >= 90, title: The river becomes a border, say: Nobody crosses any more. }
`;
}

function anInject(index: number): string {
  return `  inject_${index}:
    ${trigger(index)}
    from: Police operations room
    to: ${index % 3 === 0 ? 'everyone' : '[comkfor]'}
    via: ${['radio', 'phone', 'letter', 'news'][index % 4] ?? 'radio'}
    place: Street ${index % 90}
    text: |
      Report ${index} from the eastern quarter. A crowd of ${20 + (index % 300)} stands at the corner of the market and
      does not let the patrol through. Two cars burn. The patrol asks who decides.
    expects: [The seats share one picture before they act]
    tasks: [lead_agreed.names_lead]
    # Read it slowly.
    notes: Let them ask.
`;
}

function trigger(index: number): string {
  switch (index % 5) {
    case 1:
      return `after: inject_${index - 1} + ${1 + (index % 9)}m`;
    case 2:
      return `at: crisis + ${index % 600}m`;
    case 3:
      return `when: tension >= ${60 + (index % 40)} and not curfew and elapsed >= ${index % 120}m`;
    default:
      return `at: ${index % 2500}m`;
  }
}

function aDecision(index: number): string {
  return `  decision_${index}:
    after: inject_${index}
    question: Who acts first in the eastern quarter, and how?
    by: [comkfor, srsg]
    rule: consensus
    within: 15m
    options:
      cordon:
        label: Joint cordon, police lead
        instruments: [force, legal]
        needs: companies >= 1
        spends: { companies: 1 }
        outcomes:
          holds: { chance: 70, say: The line holds., change: { tension: -4 }, set: { joint_cell: yes } }
          breaks: { chance: 30, when: trust < 45, say: The line breaks., change: { tension: 3 } }
      talk:
        label: Talk to the elders
        instruments: [political]
        outcomes:
          heard: { chance: 100, say: They are heard., change: { trust: 2 } }
    otherwise: { say: Nobody acts., change: { tension: 6 } }
`;
}
