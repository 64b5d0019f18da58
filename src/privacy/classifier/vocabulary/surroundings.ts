/** Nouns of institutions: their addresses and telephones are no person's. */
export const institutionNouns = `
  agence, agency, airport, almacen, almacenes, amt, authority, behorde, betrieb, body, bookseller,
  boutique, branch, brand, campus, carrier, center, centre, charity, church, clinic, club, colegio,
  college, company, council, court, department, dependencia, depot, dept, district, ecole, employer,
  empresa, entreprise, etablissement, facility, filiale, firm, firma, foundation, hospital, hotel,
  institute, institution, klinik, laboratory, library, lieferant, lieferanten, magasin,
  manufacturer, merchant, museum, niederlassung, nursery, office, oficina, org, organisation,
  organization, outlet, pharmacy, practice, praxis, premises, publisher, restaurant, school, schule,
  shop, site, standort, standorte, station, store, sucursal, supplier, theatre, tienda, university,
  vendor, venue, ward, warehouse`;

/** Nouns of things: what stands beside them tells of them, not of a person. */
export const things = `
  app, application, asset, attribute, backup, bucket, build, campaign, catalog, category,
  certificate, channel, cluster, column, concept, config, configuration, container, course,
  currency, dashboard, database, dataset, device, domain, event, experiment, feature, file, form,
  host, image, instance, job, key, kind, language, lookup, machine, metric, module, network, node,
  order, package, page, partner, plan, plugin, price, product, project, property, queue, release,
  report, repository, role, rule, server, service, setting, software, stock, table, tag, task,
  template, theme, topic, type, version, webhook, workflow, zone`;
