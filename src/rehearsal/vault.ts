import { environments } from "../domain/environments";
import { managedSecrets } from "../domain/secrets";
import { drawn } from "../ops/secrets/drawn";
import { FakeInfisical } from "./infisical";

const slug = "raxx";

/** A vault with one project, which holds every secret of the registry under values made for the occasion. */
export class PlatformVault extends FakeInfisical {
  /** As a person fills it; one value a path, which environments do not share. */
  fill(): void {
    const id = this.make(slug, environments, "project");
    for (const environment of environments)
      for (const secret of managedSecrets(environment)) {
        const { vaultPath } = secret;
        const end = vaultPath.lastIndexOf("/");
        const [folder, name] = [vaultPath.slice(0, end), vaultPath.slice(end + 1)];
        this.put(id, environment, folder, name, { versions: [drawn(secret)] });
      }
  }

  /** Variables with which a process reaches it; the project's id is the vault's own, and another in a restored one. */
  get environment(): Readonly<Record<string, string>> {
    const id = [...this.projects].find(([, project]) => project.slug === slug)?.[0] ?? "project";
    return {
      INFISICAL_API_URL: this.address,
      INFISICAL_UNIVERSAL_AUTH_CLIENT_ID: "identity",
      INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: "secret-of-the-identity",
      INFISICAL_PROJECT_ID: id,
    };
  }
}
