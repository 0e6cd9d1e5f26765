/** The folder of the exercise that teaches the app itself. */
export const FIRST_STEPS = 'first_steps';
