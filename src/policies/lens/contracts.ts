import { records, type Resource } from "../rule/resource";
import { text } from "../rule/text";

/** Type of a managed secret's contract: where its value goes, never the value itself. */
export const contractType = "raxx:secrets:Contract";

export const isContract = ({ type }: Resource): boolean => type === contractType;

/** A place that a managed secret is delivered to. */
export interface Consumer {
  /** Name of the variable that reads it; for a parameter the last part of its path. */
  readonly variable: string;
  /** Real name of the Heroku app, where the reader is one. */
  readonly app: string | undefined;
  /** Name of the Worker's script, where the reader is one. */
  readonly script?: string;
  /** Path of the SSM parameter, where the reader is one. */
  readonly parameter: string | undefined;
}

/** Every place that a managed secret is delivered to. */
export const consumersOf = (contract: Resource): Consumer[] =>
  records(contract.props["consumers"]).map(({ kind, app, script, variable, parameter }) => {
    if (kind === "heroku")
      return { variable: text(variable), app: text(app), parameter: undefined };
    if (kind === "worker")
      return { ...{ variable: text(variable), script: text(script) }, ...neither };
    return { variable: lastPart(text(parameter)), app: undefined, parameter: text(parameter) };
  });

const neither = { app: undefined, parameter: undefined };

/** `/raxx/apps/TOKEN` is read as `TOKEN`. */
export const lastPart = (path: string): string => path.split("/").at(-1) ?? "";
