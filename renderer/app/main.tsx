import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './fonts.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { detectHost } from '../host/detectHost';
import { keepOfflineCopy } from '../host/offlineCopy';
import { startI18n } from '../i18n/i18n';
import { LiaisonDatabase } from '../storage/LiaisonDatabase';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const host = detectHost();
startI18n();
createRoot(root).render(
  <StrictMode>
    <App host={host} database={new LiaisonDatabase()} />
  </StrictMode>,
);

// Electron has its files beside it; only a browser needs a copy, and it is made once the first screen is there.
if (host.kind === 'browser') {
  window.addEventListener('load', () => void keepOfflineCopy(navigator.serviceWorker), { once: true });
}
