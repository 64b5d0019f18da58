/** Nouns of institutions: their addresses and telephones are no person's. */
export const institutionNouns = `
  agency, airport, authority, body, branch, brand, carrier, center, centre, church, clinic, club,
  college, company, council, court, department, depot, dept, district, facility, firm, foundation,
  hospital, hotel, institute, institution, laboratory, library, manufacturer, merchant, office,
  org, organisation, organization, pharmacy, premises, publisher, restaurant, school, shop, site,
  store, supplier, university, vendor, venue, ward, warehouse`;

/** Nouns of things: what stands beside them tells of them, not of a person. */
export const things = `
  app, application, asset, attribute, backup, bucket, build, campaign, catalog, category,
  certificate, channel, cluster, column, concept, config, configuration, container, course,
  currency, dashboard, database, dataset, device, domain, event, experiment, feature, file, form,
  host, image, instance, job, key, kind, language, lookup, machine, metric, module, network, node,
  order, package, page, partner, plan, plugin, price, product, project, property, queue, release,
  report, repository, role, rule, server, service, setting, software, stock, table, tag, task,
  template, theme, topic, type, version, webhook, workflow, zone`;
