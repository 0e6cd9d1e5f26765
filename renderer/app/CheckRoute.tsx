import { useNavigate, useParams } from '@tanstack/react-router';
import { CheckScreen } from '../features/studio/CheckScreen';
import { addStudioTexts } from '../i18n/addStudioTexts';
import { WithTheFacilitator } from './WithTheFacilitator';

addStudioTexts();

export function CheckRoute() {
  const { exerciseKey } = useParams({ from: '/exercises/$exerciseKey/check' });
  const navigate = useNavigate();
  return (
    <WithTheFacilitator>
      <CheckScreen
        key={exerciseKey}
        exerciseKey={exerciseKey}
        onOpened={(sessionId) => void navigate({ to: '/session/$sessionId', params: { sessionId } })}
        onLeave={() => void navigate({ to: '/' })}
      />
    </WithTheFacilitator>
  );
}
