import { type FakeService, ok } from "./world";

/** SSM's GetParameter and PutParameter, in AWS's JSON protocol. */
export const ssm: FakeService = ({ headers, body }, { parameters }) => {
  const target = String(headers["x-amz-target"]);
  if (!target.startsWith("AmazonSSM.")) return undefined;
  const asked = JSON.parse(body) as { Name: string; Value: string; KeyId?: string; Type?: string };
  if (target === "AmazonSSM.GetParameter") {
    const found = parameters.get(asked.Name);
    return found
      ? ok({ Parameter: { Name: asked.Name, Type: "SecureString", Value: found.value } })
      : ok({ __type: "ParameterNotFound" }, 400);
  }
  if (asked.Type !== "SecureString") return ok({ __type: "ValidationException" }, 400);
  const key = asked.KeyId === undefined ? {} : { key: asked.KeyId };
  parameters.set(asked.Name, { value: asked.Value, ...key });
  return ok({ Version: 2, Tier: "Standard" });
};
