/**
 * Every screen and its address. The test of accessibility opens each of them, so a new one cannot be left out; the code
 * of each is loaded when it is opened. `isWide` leaves the sidebar as a rail.
 */
export interface Screen {
  path: string;
  /** Loads the component, which its file exports by this name. */
  load: () => Promise<{ Component: () => React.ReactNode }>;
  isWide?: boolean;
}

export const screens: readonly Screen[] = [
  { path: '/', load: async () => ({ Component: (await import('../home/home.tsx')).Home }) },
];
