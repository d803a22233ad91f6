import type { Role, Status } from "../model/ids.js";
import type { Naming } from "./officials-layouts.js";
import type { Organisation, Service } from "./officials-organisation.js";
import type { Person } from "./officials-persons.js";

/** A person whose office is settled; `organisation.open` says that several bodies fit. */
export interface Holder {
  readonly person: Person;
  readonly role: Role | null;
  readonly service: Service;
  readonly status: Status | null;
  readonly organisation: Organisation;
  /** The naming that decided the office; null for a peer known only by title. */
  readonly naming: Naming | null;
}
