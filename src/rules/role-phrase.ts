import type { Party, Role, Status } from "../model/ids.js";
import type { Range } from "../model/span.js";
import type { AreaName } from "./areas.js";
import type { Mention } from "./mentions.js";
import type { RuleOf } from "./schema.js";

export type RoleRule = RuleOf<"roles">;
export type Body = NonNullable<RoleRule["body"]>;

/** Words for an office with what belongs to them: article, force, party, status before; "of ..." after. */
export interface RolePhrase extends Range {
  readonly mention: Mention<"roles">;
  readonly block: number;
  /** First token of the whole phrase, of the office's own words, and the token after these. */
  readonly from: number;
  readonly coreFrom: number;
  readonly coreTo: number;
  /** Where the phrase may begin and end for a layout, widest first. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The token after the phrase where it stands alone: "The Commissioner for Kent | said". */
  readonly to: number;
  readonly role: Role;
  readonly use: RoleRule["use"];
  readonly status: Status | null;
  readonly party: Party | null;
  /** What stands before the office: "the", "a" or "its"; null where there is none of them. */
  readonly article: "definite" | "indefinite" | "owner" | null;
  readonly plural: boolean;
  /** The bodies of the gazetteer that the phrase holds. */
  readonly forces: readonly AreaName[];
  readonly bodies: readonly Body[];
}

/** The office of a title once it is known at which sort of body it is held. */
export function roleAt(data: RoleRule, bodies: readonly Body[]): Role {
  for (const body of bodies) {
    const role = body === "national" ? undefined : data.at?.[body];
    if (role) return role;
  }
  return data.role ?? "other";
}
