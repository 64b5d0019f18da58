import { services } from "../../config/services";
import type { PlatformConfig } from "../../config/schema";
import { CannotRun } from "../../process/cannot-run";
import { awsFinds } from "../adoption/finders/aws";
import { cloudflareFinds } from "../adoption/finders/cloudflare";
import { herokuFinds } from "../adoption/finders/heroku";
import type { Told } from "../adoption/finders/listing";
import type { Attributes } from "../adoption/types/type";
import type { Surroundings } from "../change/surroundings";

type Account = "aws" | "cloudflare" | "heroku";

/** What the accounts hold, each listed once, whoever asks for how much of it. */
export class AccountLists {
  private readonly told = new Map<Account, Promise<Told>>();

  constructor(
    private readonly config: PlatformConfig,
    private readonly around: Pick<Surroundings, "env" | "patience">,
  ) {}

  /**
   * Attributes of everything of a type.
   * @param type Pulumi's token
   * @throws CannotRun where its account cannot be asked, or does not tell of it
   */
  async list(account: Account, type: string): Promise<readonly Attributes[]> {
    const asked = this.told.get(account) ?? this.ask(account);
    this.told.set(account, asked);
    const { existing, unasked } = await asked;
    const why = unasked.get(type);
    if (why !== undefined) throw new CannotRun(why);
    return existing.filter((each) => each.type === type).map(({ attributes }) => attributes);
  }

  private async ask(account: Account): Promise<Told> {
    const { env, patience } = this.around;
    if (account === "aws") return awsFinds(patience);
    if (account === "heroku") return herokuFinds(services(["heroku"], env).heroku, patience);
    const { cloudflare } = services(["cloudflare"], env);
    return cloudflareFinds(this.config.accounts.cloudflare.accountId, cloudflare, patience);
  }
}
