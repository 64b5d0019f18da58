# Four of our promises in Rego, for `npm run bench` to compare with: judged are the same resources, as values of a plan of
# OpenTofu's. They are not used for anything else.
package main

import rego.v1

declared contains resource if {
	some change in input.resource_changes
	resource := change.change.after.input
}

deny contains message if {
	some resource in declared
	resource.type == "heroku:index/app:App"
	contains(resource.props.name, "analytics")
	resource.props.region != "eu"
	message := sprintf("%s: analytics is outside the Union", [resource.name])
}

deny contains message if {
	some resource in declared
	resource.type == "aws:s3/bucketVersioning:BucketVersioning"
	resource.props.versioningConfiguration.status != "Enabled"
	message := sprintf("%s: no versions are kept", [resource.name])
}

deny contains message if {
	some resource in declared
	resource.type == "heroku:index/appConfigAssociation:AppConfigAssociation"
	some name, value in resource.props.vars
	regex.match(`(?:SECRET|TOKEN|PASSWORD)$`, name)
	message := sprintf("%s: %s is in plain text: %s", [resource.name, name, substring(value, 0, 1)])
}

deny contains message if {
	some resource in declared
	resource.type == "cloudflare:index/dnsRecord:DnsRecord"
	resource.props.type in {"A", "AAAA"}
	not resource.props.proxied
	message := sprintf("%s: the host's address is shown", [resource.name])
}
