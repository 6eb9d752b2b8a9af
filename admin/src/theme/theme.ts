import { createTheme } from '@mui/material/styles';

// The library's palette names our tokens, so that tokens.css stays the only list of colours; both schemes
// read the same names, whose values follow data-theme.
const palette = {
  primary: {
    main: 'var(--ink)',
    dark: 'var(--ink-hover)',
    light: 'var(--ink)',
    contrastText: 'var(--ink-label)',
  },
  secondary: {
    main: 'var(--text-2)',
    dark: 'var(--text-1)',
    light: 'var(--text-3)',
    contrastText: 'var(--surface)',
  },
  error: {
    main: 'var(--error)',
    dark: 'var(--error)',
    light: 'var(--error)',
    contrastText: 'var(--surface)',
  },
  warning: { main: 'var(--warn)', dark: 'var(--warn)', light: 'var(--warn)', contrastText: 'var(--surface)' },
  info: { main: 'var(--info)', dark: 'var(--info)', light: 'var(--info)', contrastText: 'var(--surface)' },
  success: { main: 'var(--ok)', dark: 'var(--ok)', light: 'var(--ok)', contrastText: 'var(--surface)' },
  text: { primary: 'var(--text-1)', secondary: 'var(--text-2)', disabled: 'var(--text-3)' },
  background: { default: 'var(--bg)', paper: 'var(--surface)' },
  divider: 'var(--border)',
  action: {
    active: 'var(--text-2)',
    hover: 'var(--hover)',
    selected: 'var(--selected)',
    focus: 'var(--hover)',
    disabled: 'var(--text-3)',
    disabledBackground: 'var(--neutral-tint)',
  },
};

/** Material UI as this panel draws it. Its `useColorScheme` writes the attribute that the tokens follow. */
export const theme = createTheme({
  cssVariables: { nativeColor: true, colorSchemeSelector: 'data-theme' },
  colorSchemes: { light: { palette }, dark: { palette } },
  shape: { borderRadius: 6 },
  spacing: 4,
  motion: { reducedMotion: 'system' },
  transitions: {
    easing: { easeInOut: 'ease-out', easeOut: 'ease-out', easeIn: 'ease-out', sharp: 'ease-out' },
    duration: {
      shortest: 120,
      shorter: 120,
      short: 120,
      standard: 120,
      complex: 180,
      enteringScreen: 180,
      leavingScreen: 120,
    },
  },
  typography: {
    fontFamily: 'var(--font-sans)',
    fontSize: 13,
    htmlFontSize: 16,
    fontWeightBold: 600,
    body1: { fontSize: 13, lineHeight: '20px', letterSpacing: 0 },
    body2: { fontSize: 12, lineHeight: '16px', letterSpacing: 0 },
    button: { fontSize: 13, lineHeight: '20px', fontWeight: 500, letterSpacing: 0, textTransform: 'none' },
  },
  components: {
    MuiButtonBase: {
      defaultProps: { disableRipple: true, disableTouchRipple: true },
      styleOverrides: {
        root: {
          '&.Mui-focusVisible': { outline: '2px solid var(--focus)', outlineOffset: 2 },
        },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: { root: { minHeight: 'var(--height-button)', padding: '0 12px' } },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none', font: 'var(--type-body)' } },
    },
    MuiBackdrop: {
      styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'var(--scrim)' } } },
    },
    MuiPopover: {
      defaultProps: { transitionDuration: 120 },
      styleOverrides: {
        paper: {
          border: '1px solid var(--border)',
          borderRadius: 'var(--radius-popover)',
          boxShadow: 'var(--shadow-menu)',
        },
      },
    },
    MuiMenu: {
      defaultProps: { transitionDuration: 120 },
      styleOverrides: { list: { padding: 4 } },
    },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          minHeight: 'var(--height-button)',
          gap: 12,
          padding: '4px 12px',
          borderRadius: 'var(--radius-control)',
          font: 'var(--type-body)',
          '&:hover, &.Mui-focusVisible': { backgroundColor: 'var(--hover)' },
          '&.Mui-focusVisible': { outlineOffset: -2 },
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: 'var(--selected)' },
        },
      },
    },
    MuiDialog: {
      styleOverrides: {
        paper: { borderRadius: 'var(--radius-dialog)', boxShadow: 'var(--shadow-dialog)' },
      },
    },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, enterNextDelay: 100 },
      styleOverrides: {
        tooltip: {
          maxWidth: 320,
          padding: '6px 10px',
          borderRadius: 'var(--radius-control)',
          backgroundColor: 'var(--float)',
          color: 'var(--float-text-1)',
          font: 'var(--type-small)',
          boxShadow: 'var(--shadow-menu)',
        },
      },
    },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        // Above the field and in the flow, so that a long German label wraps and covers nothing.
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: 'none',
          marginBottom: 4,
          color: 'var(--text-2)',
          font: 'var(--type-label)',
          whiteSpace: 'normal',
          '&.Mui-focused': { color: 'var(--text-2)' },
          '&.Mui-error': { color: 'var(--text-2)' },
        },
      },
    },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', fullWidth: true } },
    MuiOutlinedInput: {
      defaultProps: { size: 'small', notched: false },
      styleOverrides: {
        root: {
          minHeight: 'var(--height-input)',
          borderRadius: 'var(--radius-control)',
          backgroundColor: 'var(--surface)',
          font: 'var(--type-body)',
          '& legend': { width: 0 },
          '&.Mui-focused': { boxShadow: '0 0 0 3px var(--focus-soft)' },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--focus)', borderWidth: 1 },
        },
        input: { padding: '6px 10px', height: 20, '&:focus-visible': { outline: 'none' } },
        notchedOutline: { borderColor: 'var(--field)' },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { margin: '4px 0 0', font: 'var(--type-small)' } },
    },
    MuiAutocomplete: {
      styleOverrides: {
        paper: {
          marginTop: 4,
          border: '1px solid var(--border)',
          borderRadius: 'var(--radius-popover)',
          boxShadow: 'var(--shadow-menu)',
        },
        listbox: { padding: 4 },
        option: {
          minHeight: 'var(--height-button)',
          borderRadius: 'var(--radius-control)',
          font: 'var(--type-body)',
          '&.Mui-focused': { backgroundColor: 'var(--hover)' },
        },
        inputRoot: { padding: 0 },
        noOptions: { font: 'var(--type-body)', color: 'var(--text-2)' },
      },
    },
  },
});
