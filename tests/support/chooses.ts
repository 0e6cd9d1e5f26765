import type { OptionId } from '#shared/exercise/ids';
import type { Answer } from '#shared/kernel/answer';

/** The answer that chooses one option. */
export const chooses = (option: OptionId): Answer => ({ kind: 'choice', option });
