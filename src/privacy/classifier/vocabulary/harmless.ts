/** Names that hold a personal word and mean something else; a longer term says what the shorter means. */
export const harmless = `
  address count, address family, address space, address type, allowed ip, application name, area
  code, article number, assembly name, attr email, attr first name, attr firstname, attr last name,
  attr lastname, attr login, attr mail, attr phone, attr username, attribute email, attribute first
  name, attribute last name, attribute name, audience, authentication id, author count, balance
  transaction, batch number, billing cycle, billing scheme, brand name, bucket name, build number,
  calculated statement descriptor, campaign name, card type, category name, channel name, children
  count, city count, class name, collection address, column name, company name, company website,
  contact count, contact type, content type, cookie domain, cookie policy, country code, country
  id, course age, currency name, database name, device class, device limit, device type, display
  order, domain name, email address count, email attribute, email claim, email domain, email from
  template, email subject, email template, error message, error text, event fingerprint, event
  name, exception message, external body, failure message, failure reason, feature name, field
  name, file name, file path, font family, full load, function name, group name, hardware family,
  host name, hs email bounce, image name, index name, invoice number, invoice prefix, ip limit, ip
  rights, ip version, item name, item number, job name, job status, key name, label name, language
  code, language name, license name, license type, line number, location type, log message, login
  count, lot number, machine name, mail protocol, mail server, mail template, max age, memory
  address, menu name, message count, message format, message id, message type, method name, min
  age, model name, model number, module name, name attribute, name claim, name format, name id
  format, name servers, name tracker, nickname price, node name, notes count, object name, order
  name, order number, organization name, os family, package name, page name, page number, parameter
  name, part number, passing grade, password algorithm, password expiry, password policy, phone
  code, phone format, pipeline name, plan name, plugin name, policy name, policy number format,
  port number, prescription number, process name, product description, product name, project name,
  property name, province id, public key, quantity per user, queue name, receipt number, reference
  range, region name, rejection message, report name, role name, rule name, schema name, seat
  number, serial number, server name, service name, service section, session cookie name, session
  count, session limit, session timeout, signature algorithm, site name, source name, specimen
  collection date, specimen received date, state name, statement descriptor, status message, status
  text message, store name, stream name, success message, table name, tag name, target name, task
  name, team name, template name, theme name, time zone id, token count, token endpoint, token
  expiry, token lifetime, token type, topic name, total recipients, tracking number, type name,
  unit name, user count, user limit, user type, username attribute, validation message, value text
  template, variable name, vendor name, version name, version number, warning message, web server,
  word count, zip format, zone name`;
