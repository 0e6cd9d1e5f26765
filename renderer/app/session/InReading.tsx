import { MantineThemeProvider } from '@mantine/core';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Reading } from './readings';

/** Shows its children as somebody reads them. The whole page is said to be in that language: dialogs stand outside of them. */
export function InReading({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  const { i18n } = reading;
  const { language } = i18n;
  const theme = useMemo(
    () => ({
      components: { Modal: { defaultProps: { closeButtonProps: { 'aria-label': i18n.t('close') } } } },
    }),
    [i18n],
  );

  useLayoutEffect(() => {
    const { documentElement } = document;
    const before = documentElement.lang;
    documentElement.lang = language;
    return () => {
      documentElement.lang = before;
    };
  }, [language]);

  return (
    <I18nextProvider i18n={i18n}>
      <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>
    </I18nextProvider>
  );
}
