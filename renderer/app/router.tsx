import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { ErrorScreen } from './ErrorScreen';
import { NotFoundScreen } from './NotFoundScreen';
import { Shell } from './Shell';

const root = createRootRoute({ component: Shell });

const library = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./LibraryRoute'), 'LibraryRoute'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup/$exerciseKey',
  component: lazyRouteComponent(() => import('./SetupRoute'), 'SetupRoute'),
});

const check = createRoute({
  getParentRoute: () => root,
  path: '/exercises/$exerciseKey/check',
  component: lazyRouteComponent(() => import('./CheckRoute'), 'CheckRoute'),
});

const session = createRoute({
  getParentRoute: () => root,
  path: '/session/$sessionId',
  component: lazyRouteComponent(() => import('./SessionRoute'), 'SessionRoute'),
});

/** Addresses live behind `#`, so that they mean the same under `app://liaison` and on 127.0.0.1. */
export const router = createRouter({
  routeTree: root.addChildren([library, setup, check, session]),
  history: createHashHistory(),
  defaultErrorComponent: ({ error }) => <ErrorScreen error={error} />,
  defaultNotFoundComponent: NotFoundScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
