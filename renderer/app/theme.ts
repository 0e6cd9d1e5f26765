import {
  createTheme,
  defaultVariantColorsResolver,
  parseThemeColor,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';

/** The one accent: it marks the next act and nothing else. */
const teal: MantineColorsTuple = [
  '#e9f6f5',
  '#cfebea',
  '#a6dad9',
  '#7cc8c8',
  '#52b5b7',
  '#2c9ba0',
  '#14828a',
  '#0a6b73',
  '#08565d',
  '#063f45',
];

const gray: MantineColorsTuple = [
  '#f6f7f7',
  '#eef0f0',
  '#e1e5e5',
  '#cfd5d6',
  '#b3bcbe',
  '#89949a',
  '#667278',
  '#4d585e',
  '#343d42',
  '#1d2428',
];

const dark: MantineColorsTuple = [
  '#e6eaeb',
  '#c4ccce',
  '#9fa9ad',
  '#78848a',
  '#39434a',
  '#2b343a',
  '#1f262b',
  '#14191d',
  '#0f1316',
  '#0a0d0f',
];

const amber: MantineColorsTuple = [
  '#fdf4e1',
  '#fae6bd',
  '#f5d18a',
  '#f2bf5c',
  '#eaa92f',
  '#c98a12',
  '#a56d06',
  '#835503',
  '#674203',
  '#4a2f02',
];

const red: MantineColorsTuple = [
  '#fdecea',
  '#fad2cd',
  '#f5aca4',
  '#f2887d',
  '#e9675a',
  '#d5473a',
  '#c2352a',
  '#a82a20',
  '#87211a',
  '#631812',
];

const sans = "'IBM Plex Sans', system-ui, sans-serif";
const mono = "'IBM Plex Mono', ui-monospace, monospace";

/**
 * Mantine picks the text colour of filled pieces from the light scheme alone, so the scheme's own ink is named here; quiet
 * buttons take the accent instead of a tint of it.
 */
const variantColors: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.variant === 'filled') return { ...resolved, color: 'var(--on-fill)' };
  const { color } = parseThemeColor({ color: input.color ?? input.theme.primaryColor, theme: input.theme });
  if ((input.variant !== 'subtle' && input.variant !== 'light') || color !== 'teal') return resolved;
  const background = input.variant === 'light' ? 'var(--accent-soft)' : 'transparent';
  return { ...resolved, background, color: 'var(--accent)', hoverColor: 'var(--accent)', hover: 'var(--accent-soft)' };
};

/** One visual language: neutral greys, one accent, small radii, hairlines instead of shadows, a 4 px grid. */
export function liaisonTheme(words: { readonly close: string }): MantineThemeOverride {
  return createTheme({
    colors: { teal, gray, dark, amber, red },
    primaryColor: 'teal',
    primaryShade: { light: 7, dark: 4 },
    autoContrast: true,
    variantColorResolver: variantColors,
    black: '#14191d',
    fontFamily: sans,
    fontFamilyMonospace: mono,
    fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
    lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.55', xl: '1.4' },
    fontWeights: { regular: '400', medium: '500', bold: '600' },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
    radius: { xs: '0.125rem', sm: '0.1875rem', md: '0.25rem', lg: '0.375rem', xl: '0.5rem' },
    defaultRadius: 'sm',
    headings: {
      fontFamily: sans,
      fontWeight: '600',
      textWrap: 'balance',
      sizes: {
        h1: { fontSize: '2rem', lineHeight: '1.2' },
        h2: { fontSize: '1.375rem', lineHeight: '1.3' },
        h3: { fontSize: '1.125rem', lineHeight: '1.4' },
        h4: { fontSize: '0.9375rem', lineHeight: '1.5' },
      },
    },
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Button: { defaultProps: { fw: 500 } },
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
      Checkbox: { defaultProps: { iconColor: 'var(--on-fill)' } },
      Radio: { defaultProps: { iconColor: 'var(--on-fill)' } },
      InputWrapper: {
        styles: {
          description: { fontSize: 'var(--mantine-font-size-sm)', lineHeight: 1.45 },
          error: { fontSize: 'var(--mantine-font-size-sm)' },
        },
      },
      Anchor: { defaultProps: { underline: 'always' } },
      Modal: {
        styles: {
          title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 600, lineHeight: 1.3 },
          header: { background: 'var(--surface-raised)' },
          content: { background: 'var(--surface-raised)' },
        },
        defaultProps: {
          centered: true,
          closeButtonProps: { 'aria-label': words.close },
          // A dialog's head is no banner of the page.
          attributes: { header: { role: 'presentation' } },
          radius: 'md',
          transitionProps: { duration: 140 },
        },
      },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': words.close } } },
      Menu: { defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 120 } } },
      Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 120 } } },
    },
  });
}

/**
 * The colours that screens use, by meaning. Every text colour has 4.5:1 or better on the page and on `--surface`.
 * Organisation kinds stay apart for colour-blind eyes by lightness, and carry a shape besides.
 */
const light = {
  '--mantine-color-body': '#fcfcfb',
  '--mantine-color-text': '#1a2024',
  '--mantine-color-dimmed': '#566167',
  '--mantine-color-placeholder': '#667278',
  '--mantine-color-error': '#a82a20',
  '--mantine-color-default-border': '#b3bcbe',
  '--surface': '#f3f4f3',
  '--surface-raised': '#ffffff',
  '--hairline': '#dfe3e3',
  '--hairline-strong': '#b3bcbe',
  '--accent': '#0a6b73',
  '--accent-soft': '#e3f2f1',
  '--on-fill': '#ffffff',
  '--due': '#835503',
  '--due-mark': '#d08a0c',
  '--due-soft': '#fbf0d9',
  '--alarm': '#a82a20',
  '--alarm-soft': '#fcebe8',
  '--military': '#274f9e',
  '--civil': '#a8437f',
  '--local': '#6c6a1d',
};

const night: typeof light = {
  '--mantine-color-body': '#14191d',
  '--mantine-color-text': '#e6eaeb',
  '--mantine-color-dimmed': '#9fa9ad',
  '--mantine-color-placeholder': '#8a959b',
  '--mantine-color-error': '#f5948a',
  '--mantine-color-default-border': '#4a565d',
  '--surface': '#1b2226',
  '--surface-raised': '#20282d',
  '--hairline': '#2b343a',
  '--hairline-strong': '#4a565d',
  '--accent': '#62c0c1',
  '--accent-soft': '#17343a',
  '--on-fill': '#0f1316',
  '--due': '#f2bf5c',
  '--due-mark': '#eaa92f',
  '--due-soft': '#382c14',
  '--alarm': '#f5948a',
  '--alarm-soft': '#3d1f1d',
  '--military': '#8fb3f5',
  '--civil': '#e79ac5',
  '--local': '#cdc96a',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light, dark: night });
