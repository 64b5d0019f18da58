import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Where the OpenTelemetry signals of a Fir app or space are sent. Cedar apps have Drain.
 *
 * Import ID: none, whatever its documentation says.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/telemetry_drain.md
 */
export class TelemetryDrain extends pulumi.CustomResource {
  /** Reads a telemetry drain that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: TelemetryDrainState,
    opts?: pulumi.CustomResourceOptions,
  ): TelemetryDrain {
    return new TelemetryDrain(name, state as TelemetryDrainArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/telemetryDrain:TelemetryDrain";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is TelemetryDrain {
    return utilities.isOfType(obj, TelemetryDrain.__pulumiType);
  }

  /** When the drain was created, ISO 8601. */
  declare readonly createdAt: pulumi.Output<string>;
  /** Address the signals are sent to. */
  declare readonly endpoint: pulumi.Output<string>;
  /** Transport. */
  declare readonly exporterType: pulumi.Output<string>;
  /** Headers sent along, such as an API key. */
  declare readonly headers: pulumi.Output<{ [key: string]: string }>;
  /** UUID of the app or space whose signals are sent. */
  declare readonly ownerId: pulumi.Output<string>;
  /** What `ownerId` is. */
  declare readonly ownerType: pulumi.Output<string>;
  /** Signals that are sent. */
  declare readonly signals: pulumi.Output<string[]>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly telemetryDrainId: pulumi.Output<string>;
  /** When the drain was last changed, ISO 8601. */
  declare readonly updatedAt: pulumi.Output<string>;

  constructor(name: string, args: TelemetryDrainArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: TelemetryDrainArgs | TelemetryDrainState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      TelemetryDrain.__pulumiType,
      name,
      utilities.resourceInputs<TelemetryDrainArgs, TelemetryDrainState>(argsOrState, opts, {
        required: ["endpoint", "exporterType", "headers", "ownerId", "ownerType", "signals"],
        inputs: [
          "endpoint",
          "exporterType",
          "headers",
          "ownerId",
          "ownerType",
          "signals",
          "telemetryDrainId",
        ],
        outputs: ["createdAt", "updatedAt"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a telemetry drain to look it up; each property as in {@link TelemetryDrain}. */
export interface TelemetryDrainState {
  createdAt?: pulumi.Input<string | undefined>;
  endpoint?: pulumi.Input<string | undefined>;
  exporterType?: pulumi.Input<string | undefined>;
  headers?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  ownerId?: pulumi.Input<string | undefined>;
  ownerType?: pulumi.Input<string | undefined>;
  signals?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  telemetryDrainId?: pulumi.Input<string | undefined>;
  updatedAt?: pulumi.Input<string | undefined>;
}

/** What a telemetry drain is made of. */
export interface TelemetryDrainArgs {
  /** Address the signals are sent to. A URL for `otlphttp`, `host:port` for `otlp`. */
  endpoint: pulumi.Input<string>;
  /** Transport. `otlphttp` (HTTP) or `otlp` (gRPC). */
  exporterType: pulumi.Input<string>;
  /**
   * Headers sent along, such as an API key. 1 to 20; values of at most 1,000 characters. The
   * provider does not mark them as secret: wrap credentials in `pulumi.secret`.
   */
  headers: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /** UUID of the app or space whose signals are sent. Changing it replaces the telemetry drain. */
  ownerId: pulumi.Input<string>;
  /** What `ownerId` is. `app` or `space`. Changing it replaces the telemetry drain. */
  ownerType: pulumi.Input<string>;
  /** Signals that are sent. At least one of `traces`, `metrics` and `logs`. */
  signals: pulumi.Input<pulumi.Input<string>[]>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  telemetryDrainId?: pulumi.Input<string | undefined>;
}
