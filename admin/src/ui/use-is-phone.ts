import useMediaQuery from '@mui/material/useMediaQuery';

/** Whether there is room for one column alone: rows of two lines instead of tables. */
export const useIsPhone = (): boolean => useMediaQuery('(max-width: 699.98px)');
