import { z } from "zod";
import { services } from "../../config/services";
import type { PlatformConfig } from "../../config/schema";
import { cloudflareDnsRoles, contactsFile, type DeputyGrant } from "../../domain/deputy";
import { githubEnvironments, githubRepository } from "../../domain/github";
import { CannotRun } from "../../process/cannot-run";
import type { Surroundings } from "../change/surroundings";
import { ask, type Service, ServiceError } from "../clients/request";
import { githubService } from "../clients/github-service";

/** Who a deputy is, at each of the places. */
export interface Deputy {
  /** Login at GitHub. */
  readonly github: string;
  /** Address at Heroku and Cloudflare. */
  readonly email: string;
}

/** What somebody has of a grant. */
export interface Seen {
  readonly held: boolean;
  readonly seen: string;
}

type Place = (deputy: Deputy, config: PlatformConfig, around: Surroundings) => Promise<Seen>;

/** How each grant is looked at; nothing is changed, and what is told names no other person. */
export const places: Readonly<Record<DeputyGrant, Place>> = {
  organisation: async ({ github }, { accounts }, around) => {
    const path = `/orgs/${accounts.github.owner}/memberships/${github}`;
    const form = z.object({ role: z.string(), state: z.string() });
    const found = await of(hub(around), path, form);
    if (!found) return { held: false, seen: "no member" };
    const { role, state } = found;
    return { held: role === "admin" && state === "active", seen: `${role}, ${state}` };
  },
  review: async ({ github }, _, around) => {
    const path = `/repos/${githubRepository}/environments/${githubEnvironments.prod}`;
    const found = await of(hub(around), path, environmentForm);
    const logins = (found?.protection_rules ?? []).flatMap(({ reviewers = [] }) =>
      reviewers.flatMap(({ reviewer }) => reviewer.login ?? []),
    );
    const held = logins.some((login) => login.toLowerCase() === github.toLowerCase());
    return { held, seen: held ? "a reviewer" : "no reviewer: raxx:delivery.reviewers" };
  },
  heroku: async ({ email }, { apps }, around) => {
    const names = [
      "api",
      "console",
      ...(apps.velvet ? ["velvet"] : []),
      ...(apps.queue ? ["queue"] : []),
    ];
    const form = z.array(z.object({ user: z.object({ email: z.string() }) }));
    const without = await Promise.all(
      names.map(async (name) => {
        const app = `raxx-${name}-prod`;
        const found = await of(heroku(around), `/apps/${app}/collaborators`, form);
        return (found ?? []).some(({ user }) => isSame(user.email, email)) ? [] : [app];
      }),
    );
    const missing = without.flat();
    const seen = missing.length === 0 ? "of each app" : `not of ${missing.join(", ")}`;
    return { held: missing.length === 0, seen };
  },
  cloudflare: async ({ email }, { accounts }, around) => {
    const path = `/accounts/${accounts.cloudflare.accountId}/members`;
    const found = await of(cloudflare(around), path, membersForm, { per_page: "50" });
    const member = (found?.result ?? []).find(({ user }) => isSame(user.email, email));
    if (!member) return { held: false, seen: "no member" };
    const roles = member.roles.map(({ name }) => name);
    const held =
      member.status === "accepted" && roles.some((role) => cloudflareDnsRoles.test(role));
    return { held, seen: `${member.status}: ${roles.join(", ")}` };
  },
  contacts: async ({ email }, _, around) => {
    const path = `/repos/${githubRepository}/contents/${contactsFile}`;
    const found = await of(hub(around), path, z.object({ content: z.string() }));
    if (!found) return { held: false, seen: `${contactsFile} is not there` };
    const text = Buffer.from(found.content, "base64").toString().toLowerCase();
    const held = text.includes(email.toLowerCase());
    return { held, seen: held ? "named" : `not named in ${contactsFile}` };
  },
};

const environmentForm = z.object({
  protection_rules: z
    .array(
      z.object({
        reviewers: z
          .array(z.object({ reviewer: z.object({ login: z.string().optional() }) }))
          .optional(),
      }),
    )
    .optional(),
});
const membersForm = z.object({
  result: z.array(
    z.object({
      status: z.string(),
      user: z.object({ email: z.string() }),
      roles: z.array(z.object({ name: z.string() })),
    }),
  ),
});

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What stands at a path; undefined where nothing does. @throws CannotRun where it is something else */
async function of<Form>(
  service: Service,
  path: string,
  form: z.ZodType<Form>,
  query: Readonly<Record<string, string>> = {},
): Promise<Form | undefined> {
  try {
    const { body } = await ask(service, { method: "GET", path, query });
    const answer = form.safeParse(body);
    if (answer.success) return answer.data;
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return undefined;
    throw error;
  }
  throw new CannotRun(`${service.name} answered in another form: is that its API?`);
}

const hub = ({ env, patience }: Surroundings): Service =>
  githubService(
    services(["github"], env).github,
    { 403: "May GITHUB_TOKEN read the organisation's members and the repository's environments?" },
    patience,
  );

function heroku({ env, patience }: Surroundings): Service {
  const { address, token } = services(["heroku"], env).heroku;
  const headers = {
    accept: "application/vnd.heroku+json; version=3",
    authorization: `Bearer ${token}`,
  };
  return { name: "Heroku", address, headers, patience };
}

function cloudflare({ env, patience }: Surroundings): Service {
  const { address, token } = services(["cloudflare"], env).cloudflare;
  const remedies = { 403: "May CLOUDFLARE_API_TOKEN read the account's members?" };
  const headers = { authorization: `Bearer ${token}` };
  return { name: "Cloudflare", address, headers, remedies, patience };
}
