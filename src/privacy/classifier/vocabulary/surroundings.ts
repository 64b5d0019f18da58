/** Nouns of institutions: their addresses and telephones are no person's. */
export const institutionNouns = `
  academy, admissions, agence, agency, airport, almacen, almacenes, amt, association, asylum,
  authority, behorde, betrieb, body, bookseller, boutique, branch, brand, bureau, cafe, campus,
  carrier, center, centre, charity, church, cinema, clinic, club, colegio, college, company,
  congregation, consulate, corporation, council, court, dealer, dealership, department,
  dependencia, depot, dept, desk, district, division, ecole, embassy, employer, empresa, enquiries,
  entreprise, etablissement, facility, factory, faculty, federation, filiale, firm, firma,
  foundation, garage, gym, headquarters, helpdesk, helpline, hospice, hospital, hotel, hotline, hq,
  institute, institution, institutional, insurer, jobcenter, jobcentre, kindergarten, klinik,
  laboratory, library, lieferant, lieferanten, magasin, manufacturer, merchant, ministry, mosque,
  municipality, museum, niederlassung, nursery, office, oficina, org, organisation, organization,
  outlet, pharmacy, placement, police, practice, praxis, premises, prison, publisher, reception,
  registry, restaurant, salon, school, schule, secretariat, shop, site, society, stadium, standort,
  standorte, station, store, studio, subsidiary, sucursal, supplier, support, surgery, switchboard,
  temple, tenant, theatre, tienda, tribunal, union, university, vendor, venue, ward, warehouse,
  workplace, workshop`;

/** Nouns of things: what stands beside them tells of them, not of a person. */
export const things = `
  app, application, asset, attribute, backup, bucket, build, campaign, catalog, category,
  certificate, channel, cluster, column, concept, config, configuration, container, course,
  currency, dashboard, database, dataset, device, domain, event, experiment, feature, file, form,
  host, image, instance, job, key, kind, language, lookup, machine, metric, module, network, node,
  order, package, page, partner, plan, plugin, price, product, project, property, queue, release,
  report, repository, role, rule, server, service, setting, software, stock, table, tag, task,
  template, theme, topic, type, version, webhook, workflow, zone`;
