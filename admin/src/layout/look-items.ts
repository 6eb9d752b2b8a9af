import { Globe, Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { useLocales, useLocaleState } from 'ra-core';
import { useWords } from '../i18n/use-words.ts';
import { themeChoices, useThemeChoice, type ThemeChoice } from '../theme/theme-choice.ts';
import type { MenuItem } from '../ui/menu-act.tsx';

export const themeIcons: Record<ThemeChoice, LucideIcon> = { system: Monitor, light: Sun, dark: Moon };

/** The theme as lines of a menu, the chosen one ticked. */
export function useThemeItems(): MenuItem[] {
  const say = useWords();
  const [theme, choose] = useThemeChoice();
  return themeChoices.map((choice) => ({
    label: say(`layout.theme.${choice}`),
    icon: themeIcons[choice],
    checked: choice === theme,
    onClick: () => choose(choice),
  }));
}

/** The languages as lines of a menu, each by its own name. */
export function useLanguageItems(): MenuItem[] {
  const [language, choose] = useLocaleState();
  return useLocales().map(({ locale, name }) => ({
    label: name,
    icon: Globe,
    checked: locale === language,
    onClick: () => choose(locale),
  }));
}
