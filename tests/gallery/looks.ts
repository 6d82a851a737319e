/** The ways in which each state is shown. */
export interface Look {
  language: 'ar' | 'en';
  theme: 'light' | 'dark';
}

export const looks: readonly Look[] = [
  { language: 'ar', theme: 'light' },
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'dark' },
];

/** The page of one state in one look. */
export const pageOf = (id: string, { language, theme }: Look) =>
  `state.html?${new URLSearchParams({ id, language, theme }).toString()}`;
