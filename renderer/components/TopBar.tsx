import { createContext, use, useLayoutEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import classes from './TopBar.module.css';

interface Bar {
  readonly middle: HTMLElement | null;
  readonly caveat: HTMLElement | null;
  readonly setBare: (bare: boolean) => void;
}

const BarContext = createContext<Bar | null>(null);

/** The frame of every screen: caveat, bar, content. Screens fill the bar with `TopBarContent`. */
export function TopBarFrame({ end, children }: { readonly end: ReactNode; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [middle, setMiddle] = useState<HTMLElement | null>(null);
  const [caveat, setCaveat] = useState<HTMLElement | null>(null);
  const [bare, setBare] = useState(false);
  return (
    <BarContext value={{ middle, caveat, setBare }}>
      <div className={classes.frame}>
        <aside ref={setCaveat} aria-label={t('handling')} className={classes.caveat} />
        <header className={classes.bar} hidden={bare}>
          <a href="#/" className={classes.wordmark}>
            {t('app')}
          </a>
          <div ref={setMiddle} className={classes.middle} />
          <div className={classes.end}>{end}</div>
        </header>
        <div className={classes.content}>{children}</div>
      </div>
    </BarContext>
  );
}

function useBar(): Bar {
  const bar = use(BarContext);
  if (!bar) throw new Error('No TopBarFrame above');
  return bar;
}

/** Puts its children into the bar, between the wordmark and the settings: where am I, and what acts on all of it. */
export function TopBarContent({ children }: { readonly children: ReactNode }) {
  const { middle } = useBar();
  return middle && createPortal(children, middle);
}

/** The exercise's handling caveat, above everything, for as long as an exercise is open. */
export function HandlingCaveat({ text }: { readonly text: string }) {
  const { caveat } = useBar();
  return caveat && createPortal(text, caveat);
}

/** Takes the bar away while it is shown: a seat's screen and the curtain offer no way out but their own. */
export function WithoutTopBar() {
  const { setBare } = useBar();
  useLayoutEffect(() => {
    setBare(true);
    return () => setBare(false);
  }, [setBare]);
  return null;
}
