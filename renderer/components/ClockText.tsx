import type { Seconds } from '#shared/exercise/units';
import { clockText, clockTextWithSeconds } from './clockText';

/** Exercise time, `T+00:47`, in figures that stand still. */
export function ClockText({ time, seconds = false }: { readonly time: Seconds; readonly seconds?: boolean }) {
  return <span className="tabular">{seconds ? clockTextWithSeconds(time) : clockText(time)}</span>;
}
