import { cite, type Control } from "../../domain/controls";
import type { Fault, Waiver } from "../../domain/verdict";

/** What a person has to know of a fault. */
type Told = Pick<Fault, "message" | "controls" | "remedy">;

/** What the engine prints of a violation: what is wrong, which promise says so, what to do. */
export const diagnosticText = ({ message, controls, remedy }: Told): string =>
  `${message}${cited(controls)}\n${remedy}`;

/** What the engine prints, as advice, of a violation that an exception excuses. */
export const waivedText = (waived: Told & Waiver): string =>
  `${waivedPrefix(waived)}${diagnosticText(waived)}`;

/** What an excused violation's text begins with. */
export const waivedPrefix = ({
  expires,
  approver,
  reference,
}: Pick<Waiver, "expires" | "approver" | "reference">): string =>
  `waived until ${expires} by ${approver} (${reference}): `;

/** The message inside a diagnostic's text, given what the rule of that name says of itself. */
export function messageOf(
  text: string,
  { controls, remedy }: Pick<Fault, "controls" | "remedy">,
): string {
  const tail = `${cited(controls)}\n${remedy}`;
  return text.endsWith(tail) ? text.slice(0, -tail.length) : text;
}

const cited = (controls: readonly Control[]): string =>
  controls.length === 0 ? "" : ` (${controls.map(cite).join(", ")})`;
