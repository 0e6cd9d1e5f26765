import type { ConditionNames } from '#shared/exercise/condition/names';
import { DECISION_KINDS } from '#shared/exercise/words';
import type { DecisionId, FactId, IndicatorId, InjectId, OptionId, ResourceId } from '#shared/exercise/ids';

/** Some of each kind of name that a condition can use. */
export const SOME_NAMES: ConditionNames = {
  indicators: new Map(['tension', 'trust'].map((id) => [id, id as IndicatorId])),
  resources: new Map([['companies', 'companies' as ResourceId]]),
  facts: new Map([
    ['joint_cell', { id: 'joint_cell' as FactId, kind: 'yesNo', values: ['no', 'yes'] }],
    ['curfew', { id: 'curfew' as FactId, kind: 'oneOf', values: ['none', 'police', 'military'] }],
  ]),
  decisions: new Map(
    DECISION_KINDS.map((kind) => {
      const id = kind === 'choice' ? 'first_response' : `some_${kind}`;
      const options = kind === 'estimate' || kind === 'text' ? [] : ['joint_cordon' as OptionId];
      return [id, { id: id as DecisionId, kind, options: new Map(options.map((option) => [option, option])) }];
    }),
  ),
  injects: new Map([['bus_attack', 'bus_attack' as InjectId]]),
  arrangements: true,
};
