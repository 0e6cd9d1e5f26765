import { useTranslation } from 'react-i18next';
import type { OrganisationKind } from '#shared/exercise/words';

const SHAPES: Record<OrganisationKind, string> = {
  military: 'M8 1.8 15 14.2H1Z',
  civil: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2Z',
  local: 'M1.8 1.8h12.4v12.4H1.8Z',
};

interface OrganisationMarkProps {
  readonly kind: OrganisationKind;
  /** In em, so that it grows with its text. */
  readonly size?: number;
  /** False where the kind stands beside it in words. */
  readonly labelled?: boolean;
}

/** The kind of an organisation: shape and colour together, so that neither is needed alone. */
export function OrganisationMark({ kind, size = 0.75, labelled = true }: OrganisationMarkProps) {
  const { t } = useTranslation();
  const label = labelled ? { role: 'img', 'aria-label': t(`organisationKind.${kind}`) } : { 'aria-hidden': true };
  return (
    <svg
      {...label}
      viewBox="0 0 16 16"
      width={`${size}em`}
      height={`${size}em`}
      fill={`var(--${kind})`}
      className="mark"
    >
      <path d={SHAPES[kind]} />
    </svg>
  );
}
