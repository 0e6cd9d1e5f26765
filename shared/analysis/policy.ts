export const POLICIES = ['uniform', 'least_used', 'cautious', 'forceful', 'civil', 'cooperative'] as const;
/**
 * How a simulated table chooses among the options that are open; what is equally good is drawn.
 * - `uniform`: any.
 * - `least_used`: the one that was taken least often in the runs so far.
 * - `cautious`: the one whose worst outcome does the least harm (the sum of all movements against `better`).
 * - `forceful`: one that uses force, among these the one with the fewest civil instruments.
 * - `civil`: one that does not use force.
 * - `cooperative`: the one with the most points: one for each different instrument where force and civil instruments go
 *   together, and the highest rung of an arrangement that one of its possible outcomes sets up.
 */
export type Policy = (typeof POLICIES)[number];

/** How often each option was taken so far, by decision and option. */
export type TakenCounts = readonly (readonly number[])[];
