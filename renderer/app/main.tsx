import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './fonts.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { detectHost } from '../host/detectHost';
import { startI18n } from '../i18n/i18n';
import { LiaisonDatabase } from '../storage/LiaisonDatabase';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

startI18n();
createRoot(root).render(
  <StrictMode>
    <App host={detectHost()} database={new LiaisonDatabase()} />
  </StrictMode>,
);
