import type { NamePhrase } from "../model/name.js";
import type { Stretch } from "../model/stretch.js";
import type { Areas } from "./areas.js";
import type { Mentions } from "./mentions.js";
import type { RolePhrase } from "./role-phrase.js";

/** What the detect stage finds in a document, before anyone asks what it means. Lists in text order. */
export interface Detected {
  readonly mentions: Mentions;
  readonly areas: Areas;
  /** The capitalised stretches that can be a person's name, with what belongs to each. */
  readonly names: readonly NamePhrase[];
  readonly roles: readonly RolePhrase[];
  /** The quoted stretches, scare quotes and terms among them. */
  readonly stretches: readonly Stretch[];
}
