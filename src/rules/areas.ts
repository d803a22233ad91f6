import type { RuleOf } from "./schema.js";

/** A body or its area named inside the words of an office: tokens `[from, to)`. */
export interface AreaName {
  readonly from: number;
  readonly to: number;
  readonly body: string;
  readonly type: RuleOf<"forces">["type"];
  /** `full` names the body, `area` the land it serves whole, `place` a part of it. */
  readonly sort: "full" | "area" | "place";
}

/** The gazetteer's names in a document. */
export interface Areas {
  /**
   * The bodies and areas named in tokens `[from, to)`, leftmost and longest first, in text order. Unlike the mentions of the
   * forces it sees "Kent" inside "Kent Police Federation" and "Kent Police and Crime Commissioner", which name no force but say whose they are.
   */
  within(from: number, to: number): readonly AreaName[];
}
