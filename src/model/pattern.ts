/** A compiled pattern of the rule language (rules/README.md), immutable. Words are numbers of the rules' vocabulary. */
export type Pattern =
  | { readonly type: "word"; readonly word: number; readonly exact: string | null }
  | { readonly type: "slot"; readonly name: string }
  | { readonly type: "gap"; readonly most: number; readonly tight: boolean }
  | { readonly type: "start" }
  | { readonly type: "end" }
  | { readonly type: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly type: "choice"; readonly options: readonly Pattern[] };

/** What matches nothing but the empty stretch: the second option of every optional part. */
export const EMPTY: Pattern = { type: "sequence", parts: [] };
