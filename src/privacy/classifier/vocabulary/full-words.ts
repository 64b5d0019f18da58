/**
 * The words that columns are mostly made of, whatever they keep: what a short form is read as. Of several
 * that fit the first is meant, so the more common stand first in each line.
 */
export const fullWords = `
  name, number, code, header, array, length, internal, external, date, time, type, text, description, identifier, indicator, flag, status, count, amount, quantity,
  percent, sequence, key, value, level, category, class, group, reference, source, target, system, batch, record,
  message, comment, remark, note, reason, result, method, model, version, order, line, item, table, index, format,
  first, last, list, middle, maiden, full, short, long, given, family, surname, initial, initials, prefix, suffix, title, nickname, signature,
  birth, death, age, gender, sex, marital, religion, ethnicity, race, nationality, citizenship, citizen, language, height, weight, income, veteran,
  address, street, house, city, county, country, state, province, region, district, town, village, building, floor, apartment, unit, postal, zip, residence, location, place, home, work,
  phone, telephone, mobile, fax, email, contact, mailing, extension, emergency, website, domain,
  person, customer, client, patient, employee, employer, member, subscriber, holder, owner, party, policyholder, insured, claimant, beneficiary, dependent, spouse, husband, wife, child, parent, mother, father, guardian, relationship, relative, kin, sibling,
  student, teacher, pupil, physician, doctor, nurse, provider, attorney, lawyer, witness, driver, agent, broker, adjuster, manager, supervisor, officer, operator, user, applicant, borrower, guarantor, cosigner, tenant, landlord, visitor, guest, passenger, vendor, supplier, recipient, sender, payee, payer, debtor, creditor, author, creator,
  social, security, passport, driving, license, national, identity, identification, visa, permit, tax, voter, certificate, registration, document,
  account, bank, branch, card, credit, debit, payment, salary, wage, bonus, pension, loan, mortgage, balance, premium, policy, coverage, claim, deductible, benefit, billing, bill, invoice, price, cost, fee, charge, rate, discount, currency, transaction, transfer, deposit, withdrawal, statement, interest, principal, total, net, gross,
  password, passcode, secret, token, session, login, question, answer, biometric, fingerprint, device, browser, cookie,
  occupation, employment, position, department, division, company, organization, hire, termination, education, degree, school, grade, score, performance, evaluation, absence, leave, attendance, discipline,
  pressure, body, worth, health, medical, diagnosis, disease, disability, condition, treatment, procedure, medication, drug, dose, prescription, allergy, symptom, injury, surgery, admission, discharge, encounter, visit, specimen, laboratory, blood, pregnancy, smoker, tobacco, alcohol, immunization, vaccine, insurance, hospital, clinic, ward, bed, height,
  vehicle, plate, engine, chassis, make, accident, loss, damage, violation, offense, arrest, conviction, sentence, court, case, warrant, victim,
  effective, expiry, expiration, issue, issued, start, end, begin, entry, create, created, update, updated, change, changed, modify, modified, delete, deleted, insert, process, processed, load, approve, approved, review, reviewed, cancel, renewal, due, paid, received, sent, current, previous, next, primary, secondary, permanent, temporary, original, default, maximum, minimum, average, period, month, year, day, hour, minute, cycle, frequency, duration,
  product, service, plan, package, contract, commission, agreement, program, project, campaign, channel, segment, territory, market, sales, purchase, shipment, delivery, warehouse, inventory, stock, brand, color, size, material, equipment, underwriter, underwriting, reinsurance, endorsement, rider, catastrophe, coinsurance, business, commercial, personal, property, server, network, cell, tower, tariff, roaming, data, voice, calling, called, caller, dunning, image, photo, picture, file, path, folder, form, part, port, host, post, pass, cover, mode, action, event, alert, task, job, step, stage, priority, severity, active, enabled, valid, verified, required, allowed, available, request, response, error, log, history, audit, control, function, field, column, row, page, section, block, area, zone, route, stop, station, terminal, room, seat, ticket, booking, reservation, hotel, flight, trip, travel, origin, destination, arrival, departure`;

/** Words and acronyms that look like short forms and stand for themselves. */
export const acronyms = `
  abc, abs, acl, acls, add, adds, all, and, any, apart, arg, args, asn, ast, aws, book, bss, btw, by, cdn, comp, cpp, cpu, crc, crl, crm, css, csv,
  depend, dhcp, dll, dns, dpi, dry, dsn, dss, dtd, effect, elt, erp, etl, ffd, fly, ftp, fqdn, gcc, gdp, gmt, gps, grpc, guard, his, hdd, hls, html, http, https,
  ics, ins, ints, its, jdbc, jpg, json, jwk, jws, jwt, kms, lts, mcp, mms, mpg, mysql, nfs, npm, ntp, occur, odbc, only, orm, oss, pdf, pdp, perform, pgp, png, ppt, pty, rpc, rpm, rsa, rss, rtl,
  sdk, sftp, sms, smtp, sql, src, ssd, ssh, ssl, ssm, sso, svg, tcp, tls, treat, try, ttl, ttls, tty, udp, unit, upc, uri, usb, utc, utm, vat, vcs, vip, vlan, vpc, vpn, wan, why, www, xls, xml, xmpp, yml, zip, zlib`;
