/** The start of every exercise of the bench: one civil and one military role, and nothing that happens yet. */
export function exerciseHead(id: string, duration: string): string {
  return `liaison: 1
id: ${id}
version: 1.0.0
title: An exercise of the bench
summary: Made to be measured.
language: en
handling: EXERCISE
duration: ${duration}
challenges: [weapons]
scenario_start: 2000-02-02 16:00
organisations:
  kfor: { name: KFOR, kind: military }
  unmik: { name: UNMIK, kind: civil }
roles:
  comkfor: { name: COMKFOR, organisation: kfor, wants: A secure environment. }
  srsg: { name: SRSG, organisation: unmik, wants: A lawful answer. }
`;
}

/** The plainest decision, where what is measured has no need of one but an exercise has. */
export const ONE_DECISION = `decisions:
  response:
    at: 0m
    question: What now?
    by: [srsg]
    options: { wait: { label: Wait, instruments: [political], outcomes: { waits: { chance: 100, say: They wait. } } } }
`;
