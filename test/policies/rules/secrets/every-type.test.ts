import { describe, expect, it } from "vitest";
import { rules } from "../../../../src/policies/rules";
import { noPlaintextSecrets } from "../../../../src/policies/rules/secrets/no-plaintext-secrets";
import { noStoredCredentials } from "../../../../src/policies/rules/secrets/no-stored-credentials";
import { faults, resource } from "../../../support/resources";
import { everyType } from "../../../support/sdk-types";

const types = everyType();
const key = ["AKIA", "IOSFODNN7EXAMPLE"].join("");

describe("secrets in every type of the clouds' own SDKs", () => {
  it("knows them all", () => {
    expect(types.length).toBeGreaterThan(2000);
    expect(rules).toContain(noPlaintextSecrets);
  });

  it("finds a key that is written into any property, but of the types made for secrets", () => {
    const unseen = types.filter((type) => {
      const props = { description: "x", settings: [{ inner: { value: key } }] };
      return faults(noPlaintextSecrets, resource({ type, props })).length === 0;
    });
    expect(unseen).toEqual([
      "aws:secretsmanager/secretVersion:SecretVersion",
      "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret",
      "github:index/actionsOrganizationSecret:ActionsOrganizationSecret",
      "github:index/actionsSecret:ActionsSecret",
      "github:index/codespacesOrganizationSecret:CodespacesOrganizationSecret",
      "github:index/codespacesSecret:CodespacesSecret",
      "github:index/codespacesUserSecret:CodespacesUserSecret",
      "github:index/dependabotOrganizationSecret:DependabotOrganizationSecret",
      "github:index/dependabotSecret:DependabotSecret",
    ]);
  });

  it("judges every GitHub secret by what it holds", () => {
    const secrets = types.filter((type) => /^github:.*Secret$/.test(type));
    const unseen = secrets.filter((type) => {
      const props = { secretName: "DEPLOY", plaintextValue: key };
      return faults(noStoredCredentials, resource({ type, props })).length === 0;
    });
    expect(unseen).toEqual([]);
  });

  it("refuses every type that makes a key to an account", () => {
    const refused = types.filter(
      (type) => faults(noStoredCredentials, resource({ type })).length > 0,
    );
    expect(refused).toEqual([
      "aws:chime/voiceConnectorTerminationCredentials:VoiceConnectorTerminationCredentials",
      "aws:codebuild/sourceCredential:SourceCredential",
      "aws:grafana/workspaceApiKey:WorkspaceApiKey",
      "aws:grafana/workspaceServiceAccountToken:WorkspaceServiceAccountToken",
      "aws:iam/accessKey:AccessKey",
      "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
      "aws:iam/signingCertificate:SigningCertificate",
      "aws:iam/sshKey:SshKey",
      "aws:iam/userLoginProfile:UserLoginProfile",
      "aws:lightsail/bucketAccessKey:BucketAccessKey",
      "aws:lightsail/keyPair:KeyPair",
      "aws:transfer/hostKey:HostKey",
      "cloudflare:index/accountToken:AccountToken",
      "cloudflare:index/aiSearchToken:AiSearchToken",
      "cloudflare:index/apiToken:ApiToken",
      "cloudflare:index/vulnerabilityScannerCredential:VulnerabilityScannerCredential",
      "github:index/userSshKey:UserSshKey",
    ]);
  });

  it("refuses a type of tomorrow that is called as if it made one", () => {
    for (const type of ["aws:iam/apiToken:ApiToken", "cloudflare:index/agentKey:AgentKey"])
      expect(faults(noStoredCredentials, resource({ type }))).toHaveLength(1);
  });
});
