import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/exercise/finding';
import { FindingList } from '../../components/FindingList';
import { Headline } from './Headline';
import { Part } from './Part';

/** What the reader says about the file. One with errors does not come here. */
export function CheckPart({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('studio');
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const [warnings, hints] = [count('warning'), count('hint')];
  const said = [
    ...(warnings > 0 ? [t('check.warnings', { count: warnings })] : []),
    ...(hints > 0 ? [t('check.hints', { count: hints })] : []),
  ];
  const [one = '', other] = said;
  const what = other === undefined ? one : t('check.and', { one, other });
  return (
    <Part title={t('check.title')} text={t('check.text')}>
      <div>
        <Headline>{findings.length === 0 ? t('check.fine') : t('check.found', { what })}</Headline>
        {findings.length > 0 && <FindingList findings={findings} />}
      </div>
    </Part>
  );
}
