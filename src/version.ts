/** The version that records name as their generator's; held against package.json by a test. */
export const VERSION = "0.1.0";
