/** The largest file that is read unless the caller says otherwise, in bytes: 32 MB. */
export const MAX_BYTES = 32 * 1024 * 1024;
