/** Nouns of institutions: their addresses and telephones are no person's. */
export const institutionNouns = `
  academy, agence, agency, airport, almacen, almacenes, amt, asylum, authority, behorde, betrieb,
  body, bookseller, boutique, branch, brand, bureau, campus, carrier, center, centre, charity,
  church, clinic, club, colegio, college, company, corporation, council, court, department,
  dependencia, depot, dept, desk, district, division, ecole, embassy, employer, empresa, entreprise,
  etablissement, facility, filiale, firm, firma, foundation, garage, headquarters, helpdesk,
  hospital, hotel, hq, institute, institution, institutional, insurer, kindergarten, klinik,
  laboratory, library, lieferant, lieferanten, magasin, manufacturer, merchant,
  municipality, museum, niederlassung, nursery, office, oficina, org, organisation, organization,
  outlet, pharmacy, placement, police, practice, praxis, premises, prison,
  publisher, reception, registry, restaurant, school, schule, secretariat, shop, site, standort,
  standorte, station, store, studio, subsidiary, sucursal, supplier, support, surgery, tenant, theatre,
  tienda, union, university, vendor, venue, ward, warehouse, workshop`;

/** Nouns of things: what stands beside them tells of them, not of a person. */
export const things = `
  app, application, asset, attribute, backup, bucket, build, campaign, catalog, category,
  certificate, channel, cluster, column, concept, config, configuration, container, course,
  currency, dashboard, database, dataset, device, domain, event, experiment, feature, file, form,
  host, image, instance, job, key, kind, language, lookup, machine, metric, module, network, node,
  order, package, page, partner, plan, plugin, price, product, project, property, queue, release,
  report, repository, role, rule, server, service, setting, software, stock, table, tag, task,
  template, theme, topic, type, version, webhook, workflow, zone`;
