import { useNavigate, useParams } from '@tanstack/react-router';
import { LowRoomNotice } from '../features/backups/LowRoomNotice';
import { SetupScreen } from '../features/setup/SetupScreen';
import { WithTheFacilitator } from './WithTheFacilitator';

export function SetupRoute() {
  const { exerciseKey } = useParams({ from: '/setup/$exerciseKey' });
  const navigate = useNavigate();
  return (
    <WithTheFacilitator>
      <SetupScreen
        exerciseKey={exerciseKey}
        notice={<LowRoomNotice />}
        onCreated={(sessionId) => void navigate({ to: '/session/$sessionId', params: { sessionId } })}
        onLeave={() => void navigate({ to: '/' })}
      />
    </WithTheFacilitator>
  );
}
