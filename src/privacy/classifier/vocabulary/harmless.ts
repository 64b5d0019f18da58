/** Names that hold a personal word and mean something else; a longer term says what the shorter means. */
export const harmless = `
  address count, address family, address function, address kind, address purpose, address space,
  address type, address usage, age limit, age maximum, age minimum, allowed ip, applicable sex,
  application name, area code, article number, assembly name, attr email, attr first name, attr
  firstname, attr last name, attr lastname, attr login, attr mail, attr phone, attr username,
  attribute email, attribute first name, attribute last name, attribute name, audience,
  authentication id, author count, available credits, avatar image source, avatar source, avatar
  state, avatar type, balance transaction, batch number, billing cycle, billing scheme, block
  height, brand name, browser height, browser width, bucket name, build number, calculated
  statement descriptor, campaign name, card type, category name, change password, channel name,
  children count, city count, class name, code system,
  collection address, column name, company name, company
  website, contact count, contact type, content type, cookie domain, cookie policy, country code,
  country id, course age, course credits, currency name,
  custom operator name, cycle name, database name, date
  granularity, device class, device limit, device type, display message,
  display name template, display order,
  domain name, email address count, email attribute, email claim, email consent, email domain,
  email format, email from template, email marketing, email priority, email subject, email
  template, employee size band, error message, error text, event fingerprint, event name, exception
  message, external body, failure message, failure reason, feature name, field name, file name,
  file path, font family, font weight, force change password, full load, function address, function
  name, governing body, grade boundary, grade scale, grade type, group name,
  hardware family, health check interval, health score,
  hh ref, high age, host name, hs email bounce, image height, image name,
  image thumbnail path, image width, index
  name, invoice number, invoice prefix, ip limit, ip netspeed, ip rights, ip version, item name,
  item number, item weight, job class name, job name, job status, key name, label name, language
  code, language name, license name, license type, line height, line number, location type, log
  message, login count, lot number, low age, machine name,
  mail protocol, mail server, mail template,
  marketing email, max age, max balance, max grade, max score, maximum age, maximum balance, memory
  address, menu name, message count, message format, message id, message type, method name, min
  age, min balance, min grade, minimum age, minimum balance, model name, model number, module name,
  must change password, nace code, naics code, name attribute, name claim, name format, name id
  format, name servers, name tracker, nickname price, node name, notes count, notify parent, notify
  parents, object name, order name, order number, organization name, os family, package height,
  package name, package weight, page height, page name, page number, parameter name, part number,
  passing grade, passing score, password algorithm, password expiry, password length, password min
  length, password policy, phone code, phone format, pipeline name, plan name, plugin name, policy
  name, policy number format, port number, prescription number, process name, product description,
  product name, product weight, project name, property name, province id, public key, pulse id,
  quantity per user, queue name, receipt number, reference range, region name, rejection message,
  report name, response message, role name, row height, rule name,
  schema name, screen height, screen width, seat
  number, secret name, serial number, server name, service name, service section, session cookie
  name, session count, session limit, session timeout, sex applicable, shipping weight, sic code,
  signature algorithm, site name, size band, sms marketing, sort weight,
  source name, specimen collection date,
  specimen received date, state name, statement descriptor, status message, status text message,
  store first name, store name, stream name, subnet id, success message,
  supervisory body, table name, tag name,
  target name, task name, team name, template name, theme name, thumbnail height, time zone id,
  token count, token endpoint, token expiry, token lifetime, token type, topic name, total
  recipients, tracking number, travel document type, type name, unit name, unit weight, user count,
  user limit, user type, username attribute, validation message, value text template, variable
  name, vendor name, version name, version number, video height, viewport height, warning message,
  web server, weight per unit, window height, word count, zip format, zone name`;
