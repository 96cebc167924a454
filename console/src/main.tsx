// Start of the page: theme, language, session, then the application.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/App';
import { applyTheme } from './frame/theme';
import { beginSession } from './session/session';
import './style.css';
import { loadLanguage } from './text/text';

applyTheme();
await Promise.all([loadLanguage(), beginSession()]);
createRoot(document.getElementById('console') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
