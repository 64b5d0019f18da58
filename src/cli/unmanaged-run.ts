import { join } from "node:path";
import { declaredIn } from "../check/check";
import { platformOf } from "../config/stack-file/platform";
import type { Environment } from "../domain/environments";
import { type Declarations, unmanagedSecrets, type UnmanagedWish } from "../ops/secrets/unmanaged";
import { herokuTypes, realName } from "../policies/lens/heroku";
import { settingsOf } from "../policies/lens/settings";
import { Stack } from "../policies/rule/stack";
import { talk } from "./confirm";

const root = join(__dirname, "..", "..");

/** Compares what the program declares with what is there. Resolves to the exit code. */
export const runUnmanaged = async (wish: UnmanagedWish): Promise<number> =>
  unmanagedSecrets(wish, async () => declarationsOf(wish.env), talk());

/** Contracts of managed secrets count as settings of the apps that read them. */
async function declarationsOf(env: Environment): Promise<Declarations> {
  const stack = new Stack(await declaredIn(root, env));
  const apps = new Map(
    stack.ofType(herokuTypes.app).map((app) => [realName(app), new Set<string>()]),
  );
  for (const { app = "", name } of settingsOf(stack)) apps.get(app)?.add(name);
  return { apps, excused: platformOf(env).secrets?.unmanaged ?? [] };
}
