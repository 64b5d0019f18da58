import * as pulumi from "@pulumi/pulumi";
import type * as outputs from "../types/output";

declare const exports: object;
const settings = new pulumi.Config("heroku");

/** Heroku API token. */
export declare const apiKey: string | undefined;
define("apiKey", () => settings.get("apiKey"));

/** What of an app's and an add-on's config variables is kept in the state. */
export declare const customizations: outputs.config.Customizations[] | undefined;
define("customizations", () =>
  settings.getObject<outputs.config.Customizations[]>("customizations"),
);

/** Pauses after creating something, as Heroku's API answers from replicas that lag behind. */
export declare const delays: outputs.config.Delays | undefined;
define("delays", () => settings.getObject<outputs.config.Delays>("delays"));

/** Ignored. */
export declare const email: string | undefined;
define("email", () => settings.get("email"));

/** Headers added to each request, a JSON object in a string: `{"X-Custom":"yes"}`. */
export declare const headers: string | undefined;
define("headers", () => settings.get("headers"));

/** How long to wait for slow operations. */
export declare const timeouts: outputs.config.Timeouts | undefined;
define("timeouts", () => settings.getObject<outputs.config.Timeouts>("timeouts"));

/** Base URL of Heroku's API. */
export declare const url: string | undefined;
define("url", () => settings.get("url"));

/** A program may import this file before its stack is known: nothing is read until then. */
function define(name: string, get: () => unknown): void {
  Object.defineProperty(exports, name, { get, enumerable: true });
}
