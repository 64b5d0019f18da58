import { says } from "./names";

/** A type that is called as if it made a key. Of the clouds of the platform, every such type has to be placed here. */
const soundsLikeOne =
  /^(?:(?:aws|cloudflare|github|heroku):.*(?:Key|Token|Credentials?|Authorization|LoginProfile|Password|SigningCertificate)|tls:index\/privateKey:PrivateKey|gcp:serviceAccount\/key:Key|google-native:.*:ServiceAccountKey|azuread:.*Password|digitalocean:index\/spacesKey:SpacesKey)$/;

/** Types that are called so and store no long-lived key to an account: what they hold instead. */
const harmless: ReadonlySet<string> = new Set([
  // Keys that count the callers of an API of one's own, and are no way into the account.
  "aws:apigateway/apiKey:ApiKey",
  "aws:apigateway/usagePlanKey:UsagePlanKey",
  "aws:appsync/apiKey:ApiKey",
  "aws:wafv2/apiKey:ApiKey",
  "cloudflare:index/streamKey:StreamKey",
  // Agreements between accounts.
  "aws:appfabric/appAuthorization:AppAuthorization",
  "aws:cfg/aggregateAuthorization:AggregateAuthorization",
  "aws:redshift/dataShareAuthorization:DataShareAuthorization",
  "aws:redshift/endpointAuthorization:EndpointAuthorization",
  "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization",
  // The public half of a pair, an entry of a store, a setting.
  "aws:cloudfront/keyvaluestoreKey:KeyvaluestoreKey",
  "aws:cloudfront/publicKey:PublicKey",
  "aws:ebs/defaultKmsKey:DefaultKmsKey",
  "aws:route53/keySigningKey:KeySigningKey",
  "aws:transfer/sshKey:SshKey",
  "github:index/userGpgKey:UserGpgKey",
  // Keys that never leave their service.
  "aws:kms/externalKey:ExternalKey",
  "aws:kms/key:Key",
  "aws:kms/replicaExternalKey:ReplicaExternalKey",
  "aws:kms/replicaKey:ReplicaKey",
  "aws:paymentcryptography/key:Key",
  // Service tokens expire, and their period has a rule of its own.
  "cloudflare:index/accessServiceToken:AccessServiceToken",
  "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken",
  // Judged by whether it may write.
  "github:index/repositoryDeployKey:RepositoryDeployKey",
]);

/** Whether a resource of the type is a long-lived key; a type that nobody placed counts as one. */
export const isCredentialType = (type: string): boolean =>
  soundsLikeOne.test(type) && !harmless.has(type);

const cloud =
  /_(?:AWS|AMAZON|IAM|HEROKU|CLOUDFLARE|CF|WRANGLER|R2|PULUMI|GCP|GCLOUD|GKE|AZURE|ARM|AZ|DIGITALOCEAN|DO|DOCTL|SPACES|INFISICAL|DOPPLER|FLY|VERCEL|NETLIFY|RENDER|RAILWAY|SCALEWAY|SCW|LINODE|HCLOUD|HETZNER|OVH|OCI|TFE?|TERRAFORM|LIGHTSAIL|VAULT)_/;

/** Google's other keys, such as that of Maps, open no account. */
const google =
  /_(?:GOOGLE|FIREBASE)_(?:\w+_)?(?:CREDENTIALS?|SERVICE_ACCOUNT|SA)_|_SERVICE_ACCOUNT_(?:JSON|KEY|TOKEN)_|_KUBE_?CONFIG_/;

/** An Access service token opens one application and expires; a webhook's secret opens nothing; a passphrase is no key. */
const other = /_(?:ACCESS_CLIENT|WEBHOOK|PASSPHRASE|TURNSTILE)_/;

/** Whether a secret of this name is a key to a cloud account, as its own tools expect it. */
export function isCloudKeyName(name: string): boolean {
  const text = `_${name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, "_")}_`;
  if (other.test(text)) return false;
  if (google.test(text) || /_ACCESS_KEY_ID_/.test(text)) return true;
  return cloud.test(text) && says(name) !== "nothing";
}
