/**
 * Whether the story is one file, without a site around it.
 * @param base the path that it stands under; `#/` in a file
 */
export const isFile = (base: string): boolean => base.startsWith('#');
