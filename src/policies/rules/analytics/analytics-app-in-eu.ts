import { dpia, gdpr } from "../../../domain/controls";
import { analyticsHerokuRegion } from "../../../domain/regions";
import { herokuTypes, isAnalyticsApp, isAnalyticsName } from "../../lens/heroku";
import type { Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

/** Regions of private spaces inside the Union; london and zurich are not. */
const spaceRegions = ["dublin", "frankfurt"];

/** Router log lines carry client addresses, and the store itself must not leave the Union. */
export const analyticsAppInEu = resourceRule({
  id: "analytics-app-in-eu",
  title: "The analytics app, and its space if it has one, stands in the European Union.",
  controls: [dpia("1"), dpia("3 R2"), dpia("6.4"), gdpr("44")],
  severity: "critical",
  waivable: false,
  remedy:
    'Set region: "eu" on the app, "dublin" or "frankfurt" on its space. Moving the store needs a DPIA re-run first (DPIA §6.4).',
  applies: (resource) => isAnalyticsApp(resource) || isAnalyticsSpace(resource),
  check: (resource) => {
    const { region } = resource.props;
    if (isAnalyticsSpace(resource)) {
      return spaceRegions.includes(text(region))
        ? []
        : ["the analytics space is not declared in a region of the Union"];
    }
    return region === analyticsHerokuRegion
      ? []
      : ["the analytics app is not declared in region eu"];
  },
});

/** A space that analytics runs in under another name is judged by analytics-data-in-eu. */
const isAnalyticsSpace = ({ type, name, props }: Resource): boolean =>
  type === herokuTypes.space && isAnalyticsName(text(props["name"] ?? name));
