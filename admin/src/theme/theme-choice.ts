import { useColorScheme } from '@mui/material/styles';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** How this device shows the panel; kept in the browser, and followed in all its windows. */
export function useThemeChoice(): [ThemeChoice, (choice: ThemeChoice) => void] {
  const { mode = 'system', setMode } = useColorScheme();
  return [mode, setMode];
}
