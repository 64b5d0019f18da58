import { environments } from "../../domain/environments";
import { backend } from "../../domain/backend";
import { vaultExportPrefix } from "../../domain/continuity";
import { rootIn, type TerraformRoot, terraformRoots } from "../../domain/terraform-roots";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import type { Existing } from "./existing";
import { heldBy } from "./lists";
import { terraformResources } from "./terraform";

/** A state of Terraform in the bucket. */
interface RootState {
  readonly key: string;
  /** A root that the plan names, where the key speaks of one. */
  readonly root?: TerraformRoot;
  readonly resources: number;
  /** How many of them a stack of this program has. */
  readonly adopted: number;
  /** Why it could not be read. */
  readonly fault?: string;
}

/** Prefixes in the state bucket that hold no state of Terraform: Pulumi's own, exports, and what operations keep. */
const others = [`${backend.prefix}/`, vaultExportPrefix, "operations/"];

/** By which resources are told to be held by a stack; `heldBy` asks Pulumi. */
type Holding = typeof heldBy;

/**
 * `raxx adopt roots`: which states of Terraform the state bucket has, and how much of each this program has taken over (BCP §1.7, open
 * question 2). Changes nothing, and shows nothing that stands in a state but how many resources it has.
 * @returns broken while a root that the plan names has no state there, or one is not wholly adopted
 */
export async function adoptRoots(
  { json }: { readonly json?: boolean },
  talk: Talk,
  around: Surroundings,
  holding: Holding = heldBy,
): Promise<number> {
  const bucket = new Bucket(around.patience);
  const keys = (await bucket.list(""))
    .map(({ key }) => key)
    .filter((key) => /\.(?:tfstate|json)$/.test(key) || rootIn(key) !== undefined)
    .filter((key) => !others.some((prefix) => key.startsWith(prefix)));
  talk.tell(`Reading ${keys.length} states of Terraform in ${backend.bucket}…`);
  const held = keys.length === 0 ? () => false : await holding([...environments], talk.tell);
  const states = await Promise.all(keys.map(async (key) => stateAt(key, held, around)));
  const missing = terraformRoots.filter((root) => !states.some((state) => state.root === root));
  const whole = states.every((state) => isAdopted(state));
  showResult(talk, json, { bucket: backend.bucket, states, missing }, () =>
    [...states.map((state) => lineOf(state)), ...missing.map((root) => missingText(root))].join(
      "\n",
    ),
  );
  return whole && missing.length === 0 ? kept : broken;
}

const isAdopted = ({ resources, adopted, fault }: RootState): boolean =>
  fault === undefined && adopted === resources;

async function stateAt(
  key: string,
  held: (each: Existing) => boolean,
  { patience }: Surroundings,
): Promise<RootState> {
  const root = rootIn(key);
  const facts = { key, ...(root !== undefined && { root }) };
  try {
    const found = await terraformResources(`s3://${backend.bucket}/${key}`, patience);
    return {
      ...facts,
      resources: found.length,
      adopted: found.filter((each) => held(each)).length,
    };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { ...facts, resources: 0, adopted: 0, fault: error.message };
  }
}

function lineOf(state: RootState): string {
  const { key, root, resources, adopted, fault } = state;
  const name = `${key}${root === undefined ? " (a root that the plan does not name)" : ""}`;
  if (fault !== undefined) return `? ${name}: ${fault}`;
  if (isAdopted(state)) return `✓ ${name}: all ${resources} resources are this program's`;
  const place = `s3://${backend.bucket}/${key}`;
  const next = raxx`adopt plan --stack prod --terraform-state ${place}`;
  return `✗ ${name}: ${resources - adopted} of ${resources} resources are not this program's: ${next}`;
}

const missingText = (root: TerraformRoot): string =>
  `✗ ${root}: no state in ${backend.bucket}. \`grep -r "${backend.bucket}" terraform/${root}\` says where its backend is.`;
