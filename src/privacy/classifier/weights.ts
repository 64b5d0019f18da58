/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.68
after flag -0.49
after form -0.43
after institution -0.54
after number -0.69
after person 0.42
alone 0.47
anywhere last 0.25
anywhere whole 0.52
beside a contact + many personal neighbours -0.3
beside a contact + persons by its columns -0.34
beside a position + ends in other -0.62
beside a position + of somebody -0.59
beside a position + other table -0.5
beside a position + type text -0.51
beside an address + ends in institution -0.32
beside an address + ends in number -0.39
beside an address + ends in other 0.38
beside an address + next to location -0.37
beside an address + of nobody -0.47
beside many of its kind 0.38
clinical row + ends in about -0.45
clinical row + ends in form 0.4
clinical row + ends in person -0.42
clinical row + has an address -0.87
clinical row + key to persons -0.35
clinical row + many personal neighbours -0.83
clinical row + next to contact -0.58
clinical row + next to demographic -0.59
clinical row + next to name -0.66
clinical row + next to postal-address -0.42
clinical row + no personal neighbours 0.7
clinical row + of a patient -0.34
clinical row + of nobody -0.33
clinical row + of somebody -0.32
clinical row + persons by its columns -0.4
clinical row + referred to by persons -0.46
clinical row + some personal neighbours -0.58
clinical row + table called health 0.71
clinical row + table of persons -0.4
contact: "billing email" 0.45
contact: "cc" -0.37
contact: "cc" of somebody -0.36
contact: "contact phone" of nobody -0.36
contact: "email address" 0.39
contact: "email" 0.39
contact: "email" of somebody 0.54
contact: "fax" of a person 0.28
contact: "homepage" -0.62
contact: "mail" of a person -0.37
contact: "mobile" 0.56
contact: "reply to" 0.28
contact: "social" of a person -0.4
contact: "url" -0.62
contact: "url" of a person 0.37
contact: "url" of nobody -0.43
contact: "url" of somebody -0.88
contact: after agent 0.63
contact: after institution -0.7
contact: alone 0.64
contact: also institution-contact -1.19
contact: also likeness -0.57
contact: also name 0.62
contact: anywhere first -0.86
contact: anywhere last 0.81
contact: anywhere whole 0.43
contact: atEnd inside -0.46
contact: begins with "address" 0.54
contact: begins with "business" -0.52
contact: begins with "cc" -0.31
contact: begins with "homepage" -0.62
contact: begins with "mobile" 0.55
contact: begins with "reply" -0.39
contact: begins with "sender" -0.3
contact: begins with "url" -0.33
contact: beside many of its kind 0.66
contact: ends in about -0.4
contact: ends in code -0.61
contact: ends in id 0.79
contact: ends in number 0.26
contact: in a longer term -0.46
contact: list of its kind 0.66
contact: long text -0.3
contact: next to credential -0.42
contact: next to free-text 0.51
contact: next to health -0.48
contact: next to postal-address -1.21
contact: no sign -0.79
contact: no term 0.91
contact: of an institution by name -0.7
contact: of nobody -0.53
contact: of somebody 0.38
contact: ofPerson last -0.91
contact: ofPerson whole -0.4
contact: row of a program -0.41
contact: row of an institution -1.04
contact: several words 0.5
contact: sign table of messages 0.42
contact: table called health -0.38
contact: table called likeness 0.43
contact: table of institutions -0.65
contact: table of programs -0.37
contact: table of reference -0.34
contact: table speaks of free-text 0.45
contact: table speaks of health -0.37
contact: table speaks of likeness 0.42
contact: then about -0.58
contact: then code -0.67
contact: then digits -0.63
contact: then number -0.85
container 0.43
container: alone 0.54
container: begins with "json" -0.31
container: beside none of its kind 0.43
container: long text 0.6
container: next to credential -0.31
container: next to online-identifier -0.29
container: no term 0.43
container: sign name of a container 0.43
container: type text 0.43
credential: "authorization code" -0.51
credential: "authorization code" of somebody -0.51
credential: "hash" -0.33
credential: "private key" -0.39
credential: "private key" of somebody -0.39
credential: "session id" 0.67
credential: "token id" -0.46
credential: "token id" of somebody -0.6
credential: "token" 0.64
credential: "token" of a person 0.48
credential: after about -0.37
credential: after form 0.42
credential: also government-id -0.73
credential: also online-identifier 0.42
credential: also system-credential 0.41
credential: anywhere first -0.65
credential: anywhere last -0.48
credential: anywhere whole 0.83
credential: atEnd first -0.33
credential: begins with "authorization" -0.51
credential: begins with "encrypted" -0.47
credential: begins with "hash" -0.37
credential: begins with "hashed" -0.38
credential: begins with "key" 0.43
credential: begins with "password" 0.61
credential: begins with "secret" -0.24
credential: begins with "token" 0.32
credential: ends in about -0.31
credential: ends in code 0.32
credential: ends in key -0.38
credential: list of its kind 0.35
credential: many personal neighbours -0.33
credential: next to credential 0.47
credential: next to demographic -0.41
credential: next to name 0.69
credential: next to online-identifier 0.58
credential: no sign -1.16
credential: no term -0.33
credential: of somebody -0.26
credential: ofPerson whole -0.36
credential: referred to by persons 0.57
credential: sign strict vocabulary -0.08
credential: sign table of secrets 1.18
credential: sign table of sessions 0.88
credential: small table 0.53
credential: table called free-text -0.79
credential: table of secrets 0.79
credential: table speaks of credential 0.48
credential: table speaks of employment -0.49
credential: table speaks of free-text -0.66
credential: table speaks of name 0.62
credential: then about -0.42
credential: then form 0.36
credential: then other -0.8
credential: type number -1.86
credential: warehouse -0.45
criminal: anywhere last -0.33
criminal: begins with "sentence" 0.46
criminal: beside none of its kind 1.15
criminal: beside some of its kind -0.61
criminal: ends in about 0.51
criminal: long text 0.54
criminal: many personal neighbours -0.23
criminal: next to government-id -0.41
criminal: of somebody -0.19
criminal: some personal neighbours 0.68
criminal: table speaks of criminal -0.36
criminal: table speaks of family 0.36
criminal: type number -0.45
criminal: type text 0.89
demographic: "age" 0.28
demographic: "age" of somebody 0.35
demographic: "locale" -0.44
demographic: "marital" -0.36
demographic: "marital" of a person -0.34
demographic: "nationality" -0.36
demographic: "timezone" -0.45
demographic: after about -0.78
demographic: after other -0.75
demographic: also employment 0.34
demographic: also name -0.59
demographic: anywhere first 0.25
demographic: anywhere last -0.34
demographic: anywhere whole 0.49
demographic: atEnd first 0.3
demographic: begins with "date" -0.46
demographic: begins with "deceased" 0.47
demographic: begins with "locale" -0.4
demographic: begins with "timezone" -0.45
demographic: beside many of its kind 0.29
demographic: beside none of its kind -1.03
demographic: beside some of its kind 0.29
demographic: ends in about 0.63
demographic: ends in indicator 0.63
demographic: ends in number 0.35
demographic: in a longer term -1.05
demographic: long text -0.31
demographic: next to demographic 0.45
demographic: next to name -0.42
demographic: no sign -0.53
demographic: of a patient 0.48
demographic: of nobody -1.1
demographic: ofPerson first -0.56
demographic: ofPerson last -0.39
demographic: ofPerson whole -0.79
demographic: row of a person 0.3
demographic: row of an institution 0.47
demographic: several signs 0.33
demographic: several words 0.45
demographic: sign of a person -0.31
demographic: sign words 0.31
demographic: table of health -0.44
demographic: table of institutions 0.47
demographic: table of things -0.33
demographic: table speaks of employment -0.38
demographic: table speaks of health -0.31
demographic: then about 0.46
demographic: then indicator 0.63
demographic: type tiny 0.37
doer + ends in other 0.31
doer + no personal neighbours 0.33
doer + of somebody 0.53
doer + other table 0.43
doer + type number 0.38
doer, as text + of nobody 0.7
doer, as text + persons by its columns 0.52
employment: "affiliation" -0.52
employment: "branch" -0.7
employment: "branch" of a person -0.39
employment: "branch" of somebody -0.33
employment: "company" -0.39
employment: "company" of somebody -0.45
employment: "department" 0.36
employment: "department" of a person 0.56
employment: "employer" 0.42
employment: "employer" of a person 0.6
employment: "employment" 0.51
employment: "function" 0.36
employment: "grade" 1.62
employment: "grade" of a person 0.62
employment: "grade" of somebody 1.32
employment: "joined" -0.55
employment: "joined" of a person -0.55
employment: "position" of a person 0.42
employment: "school name" -0.39
employment: "school name" of nobody -0.45
employment: "school" 0.7
employment: "school" of nobody 0.5
employment: "school" of somebody 0.32
employment: "score" of a person -0.37
employment: "service" -0.44
employment: "subject" -0.37
employment: "team" -0.46
employment: "team" of somebody -0.3
employment: "title" of a person 0.46
employment: "title" of somebody -1.04
employment: after about 0.34
employment: after form -0.38
employment: after other -0.42
employment: also contact -0.62
employment: also financial 0.41
employment: also free-text -0.23
employment: also health -0.49
employment: also person-key -0.49
employment: atEnd first 0.54
employment: atEnd last -0.53
employment: begins with "course" -0.44
employment: begins with "customer" -0.53
employment: begins with "date" -0.29
employment: begins with "employee" -0.69
employment: begins with "employment" 0.36
employment: begins with "grade" 1.01
employment: begins with "highest" 0.35
employment: begins with "id" -0.54
employment: begins with "job" 0.3
employment: begins with "pay" 0.77
employment: begins with "percent" 0.67
employment: beside none of its kind -0.33
employment: ends in form -0.34
employment: ends in institution 0.53
employment: ends in number -0.24
employment: ends in subject -0.41
employment: ends in thing -0.4
employment: list of its kind -0.51
employment: named as things -0.48
employment: next to contact 0.43
employment: next to demographic -0.35
employment: next to employment 1.08
employment: next to financial 0.67
employment: next to government-id -0.33
employment: next to postal-address -0.4
employment: no sign -0.31
employment: no term -1.19
employment: of a patient -0.75
employment: of nobody -0.61
employment: ofPerson first -0.35
employment: ofPerson last -0.44
employment: ofPerson whole 0.63
employment: other table -0.35
employment: row of an institution -0.79
employment: several signs 0.61
employment: sign last words 0.7
employment: sign strict vocabulary -0.41
employment: sign title at work 0.39
employment: small table -0.32
employment: some personal neighbours -0.31
employment: table called employment 0.98
employment: table called financial 0.36
employment: table called free-text -0.59
employment: table of health -0.6
employment: table of institutions -0.68
employment: table of posts -0.59
employment: table of reference -0.46
employment: table of things -0.8
employment: table of writing -0.84
employment: table speaks of employment 0.78
employment: table speaks of financial 0.29
employment: table speaks of free-text -0.46
employment: table speaks of health -0.68
employment: then code 0.23
employment: type number -0.36
employment: type time -0.22
ends in about -0.44
ends in agent 0.34
ends in at -0.49
ends in check -0.48
ends in color -0.32
ends in disabled -0.37
ends in ids 0.39
ends in indicator 0.68
ends in level -0.37
ends in method -0.33
ends in mode -0.26
ends in prefix 0.29
ends in subject -0.7
ends in type -0.44
ends in uuid 0.48
ends in version 0.3
family: "maiden" -0.36
family: "maiden" of a person -0.36
family: "marital" of a person 0.36
family: "relationship" 0.54
family: also contact -0.48
family: also demographic 0.48
family: also employment -0.3
family: also person-key -0.64
family: anywhere first 0.35
family: begins with "child" -0.66
family: begins with "relation" 0.54
family: ends in form -0.63
family: ends in id 0.34
family: ends in status 0.4
family: ends in type 0.47
family: has an address -0.23
family: next to demographic 0.45
family: no term -0.42
family: of a patient 0.63
family: of somebody 0.68
family: ofPerson first -0.5
family: ofPerson last 0.73
family: sign strict vocabulary -0.5
family: sign words -0.28
family: table speaks of health 0.41
family: table speaks of name -0.21
family: then other -0.7
family: then status 0.4
family: type boolean -0.6
family: type text 0.68
financial: "account number" 0.44
financial: "account number" of somebody 0.33
financial: "balance" 0.84
financial: "balance" of a person 0.77
financial: "bank name" -0.38
financial: "bank" 0.62
financial: "card fingerprint" 0.4
financial: "card number" -0.63
financial: "card number" of a person -0.67
financial: "contribution amount" -0.65
financial: "credit" -0.58
financial: "credit" of somebody -0.5
financial: "iban" 0.42
financial: "iban" of somebody 0.31
financial: "last 4" of a person -0.53
financial: "pan token" 0.45
financial: "pay grade" -0.68
financial: "pay" -0.37
financial: "policy number" 0.41
financial: after form -0.52
financial: also credential 0.88
financial: also employment -0.6
financial: anywhere inside -0.63
financial: anywhere last -0.48
financial: atEnd whole -0.45
financial: begins with "balance" -0.28
financial: begins with "bank" -0.47
financial: begins with "cc" 0.37
financial: begins with "credit" 0.31
financial: begins with "default" -0.81
financial: begins with "iban" 0.34
financial: begins with "mandate" 0.27
financial: begins with "number" 0.31
financial: begins with "pan" 0.54
financial: begins with "pay" -0.95
financial: begins with "tax" -0.39
financial: begins with "weekly" 0.36
financial: ends in about -0.43
financial: ends in code -0.85
financial: ends in form 0.64
financial: ends in id -0.39
financial: ends in institution -0.67
financial: ends in type -0.61
financial: in a longer term -0.6
financial: list of its kind 0.2
financial: many personal neighbours 0.34
financial: next to credential 0.41
financial: next to financial 0.49
financial: next to free-text -0.32
financial: next to postal-address -0.49
financial: no personal neighbours -0.5
financial: of nobody -0.57
financial: ofPerson inside 0.74
financial: ofPerson last 0.38
financial: referred to by persons -0.42
financial: several signs 0.76
financial: sign last words -0.53
financial: small table -0.5
financial: table called financial -0.34
financial: table of posts -0.39
financial: table of things -0.52
financial: table speaks of financial 0.49
financial: then code -0.43
financial: then id -0.4
financial: type number 0.41
financial: warehouse 0.24
free-text: "answer" 0.36
free-text: "body" of nobody -0.4
free-text: "comment" of somebody 0.35
free-text: "comments" 0.47
free-text: "comments" of somebody 0.37
free-text: "complaint" -0.58
free-text: "complaint" of somebody -0.58
free-text: "description" -0.9
free-text: "description" of nobody -0.42
free-text: "description" of somebody -0.98
free-text: "info" 0.62
free-text: "info" of somebody 0.31
free-text: "message" -0.58
free-text: "message" of somebody -0.79
free-text: "note" of nobody -0.49
free-text: "notes" 0.58
free-text: "notes" of somebody 0.35
free-text: "value text" -0.56
free-text: "value text" of somebody -0.56
free-text: after agent -0.43
free-text: after form -0.29
free-text: after other -0.67
free-text: also container -0.45
free-text: also name -0.48
free-text: anywhere whole 0.86
free-text: atEnd first -0.83
free-text: atEnd inside -0.31
free-text: atEnd whole 0.5
free-text: begins with "additional" -0.28
free-text: begins with "comments" 0.42
free-text: begins with "description" -0.76
free-text: begins with "extra" 0.31
free-text: begins with "notes" 0.37
free-text: begins with "value" -0.56
free-text: ends in agent 0.6
free-text: ends in form -0.21
free-text: ends in subject -0.36
free-text: in a longer term -0.36
free-text: long text 1.42
free-text: many personal neighbours -0.38
free-text: next to free-text -0.35
free-text: next to name 0.35
free-text: next to online-identifier -0.36
free-text: no sign -0.74
free-text: ofPerson inside -0.38
free-text: ofPerson last -0.31
free-text: other table -0.33
free-text: referred to by persons 0.51
free-text: sign table of writing 0.38
free-text: sign words 0.51
free-text: small table -0.36
free-text: table called employment -0.37
free-text: table called health 0.47
free-text: table called likeness 0.38
free-text: table of messages -0.34
free-text: table speaks of employment -0.33
free-text: table speaks of likeness 0.51
free-text: then about -0.48
free-text: then json -0.26
free-text: type other -0.61
government-id: "certificate number" 0.39
government-id: "certificate number" of somebody 0.31
government-id: "id number" -0.81
government-id: "id number" of a person -0.61
government-id: "social security number" of a person 0.23
government-id: "state id" -0.32
government-id: "urn" -0.46
government-id: after about -0.6
government-id: after number 0.36
government-id: also employment 0.56
government-id: also person-key -0.84
government-id: also vehicle -0.63
government-id: anywhere first 0.25
government-id: anywhere whole 0.47
government-id: begins with "certificate" 0.33
government-id: begins with "id" -0.31
government-id: begins with "insurance" -0.41
government-id: begins with "number" 0.35
government-id: begins with "tax" -0.65
government-id: begins with "vehicle" -0.54
government-id: beside none of its kind -0.71
government-id: ends in code -0.57
government-id: has an address -0.42
government-id: in a longer term -0.67
government-id: key to persons -0.49
government-id: next to credential -0.63
government-id: next to demographic 0.67
government-id: next to government-id 0.44
government-id: next to name 0.6
government-id: no personal neighbours -0.5
government-id: no sign -0.42
government-id: ofPerson inside -0.47
government-id: table called employment -0.7
government-id: table called name 0.31
government-id: table of persons 0.43
government-id: table speaks of employment -0.44
government-id: table speaks of name 0.42
government-id: then about -0.42
government-id: then number 0.2
government-id: then other -0.48
government-id: type number -1.39
government-id: type text 0.41
health: "diagnosis" -0.54
health: "diagnosis" of somebody -0.29
health: "disabled" -0.53
health: "disabled" of a person -0.32
health: "drug name" -0.63
health: "icd code" -0.45
health: "mrn" -0.4
health: "ndc" of somebody -0.4
health: "smoker" 0.4
health: "temperature" 0.29
health: "weight" 0.39
health: after about -0.41
health: alone 0.5
health: also employment 0.49
health: also free-text 0.66
health: also likeness 0.41
health: also name -0.52
health: also person-key -0.31
health: also postal-address -0.52
health: anywhere first 0.33
health: anywhere last 0.55
health: atEnd first 0.57
health: begins with "cause" 0.31
health: begins with "diagnosis" -0.49
health: begins with "disability" 0.4
health: begins with "dosage" -0.4
health: begins with "drug" -0.55
health: begins with "icd" -0.43
health: begins with "insurance" -0.42
health: begins with "mrn" -0.4
health: begins with "procedure" 0.33
health: begins with "smoker" 0.39
health: begins with "temperature" 0.29
health: begins with "weight" 0.51
health: beside many of its kind 0.68
health: beside none of its kind -0.42
health: ends in agent 0.37
health: ends in code 0.2
health: ends in disabled -0.37
health: ends in form 0.38
health: ends in id -0.33
health: ends in indicator 0.28
health: ends in type 0.36
health: has an address -0.33
health: key to persons -0.35
health: list of its kind -0.69
health: many personal neighbours -0.36
health: next to contact -0.45
health: next to postal-address -0.33
health: no term -0.85
health: of nobody -0.99
health: persons by its columns 0.37
health: several signs 0.71
health: several words 0.9
health: sign last words 0.52
health: sign table of health 0.52
health: small table -0.63
health: table called free-text 0.38
health: table called health -0.62
health: table called name -0.43
health: table of health 0.46
health: table of reference -0.82
health: table of things -0.54
health: table speaks of demographic 0.39
health: table speaks of free-text 0.41
health: table speaks of health -0.23
health: the row's own number -0.43
health: then id -0.45
health: then indicator 0.28
health: then other 0.4
health: type number 0.29
health: type time -0.28
in a longer term -1.24
institution-contact: "address 1" 0.39
institution-contact: "address" 0.86
institution-contact: "address" of a person 0.45
institution-contact: "address" of nobody 0.78
institution-contact: "city" of somebody -0.42
institution-contact: "county district" -0.41
institution-contact: "desk phone" of a person -0.57
institution-contact: "floor" -0.35
institution-contact: "floor" of nobody -0.35
institution-contact: "location" -0.55
institution-contact: "phone number" 0.57
institution-contact: "phone number" of nobody 0.4
institution-contact: "phone" 0.48
institution-contact: "phone" of nobody 0.4
institution-contact: "phone" of somebody 0.35
institution-contact: "post code" of nobody 0.28
institution-contact: "url" -0.82
institution-contact: "url" of nobody -0.64
institution-contact: "zip code" 0.36
institution-contact: "zip" 0.38
institution-contact: "zip" of nobody 0.34
institution-contact: after about 0.55
institution-contact: after form 0.37
institution-contact: after institution 0.77
institution-contact: also location -0.54
institution-contact: also name -0.7
institution-contact: anywhere last 0.48
institution-contact: atEnd first -0.3
institution-contact: atEnd last 0.64
institution-contact: atEnd whole 0.46
institution-contact: begins with "address" 0.78
institution-contact: begins with "business" 0.27
institution-contact: begins with "county" -0.77
institution-contact: begins with "district" -0.44
institution-contact: begins with "floor" -0.35
institution-contact: begins with "location" -0.87
institution-contact: begins with "post" 0.36
institution-contact: begins with "site" 0.43
institution-contact: ends in agent -0.33
institution-contact: ends in institution -0.61
institution-contact: ends in number -0.49
institution-contact: in a longer term 0.54
institution-contact: next to contact 0.3
institution-contact: next to credential 0.69
institution-contact: next to employment -0.69
institution-contact: next to government-id -0.67
institution-contact: next to location -0.62
institution-contact: next to online-identifier -0.34
institution-contact: next to postal-address 1.06
institution-contact: no personal neighbours -0.66
institution-contact: no sign -0.42
institution-contact: no term -0.35
institution-contact: of an institution by name 0.77
institution-contact: of nobody 0.94
institution-contact: of somebody -1.21
institution-contact: ofPerson last -0.86
institution-contact: ofPerson whole -1.17
institution-contact: other table 0.15
institution-contact: persons by its columns -1.09
institution-contact: referred to by persons 0.29
institution-contact: row of a person -1
institution-contact: row of an institution 0.53
institution-contact: several words -0.62
institution-contact: sign beside an address -0.85
institution-contact: sign part of an address -0.43
institution-contact: table called contact -0.38
institution-contact: table called employment 0.46
institution-contact: table called postal-address -0.53
institution-contact: table of institutions 0.61
institution-contact: table of persons -1.26
institution-contact: table speaks of name -0.31
institution-contact: table speaks of postal-address 0.33
institution-contact: then other -0.19
institution-contact: type number -0.56
key by a noun + ends in id -0.73
key by a noun + ends in person 0.36
key by a noun + of somebody -0.44
key by a noun + other table 0.42
key by a noun + small table -0.43
key by a noun + some personal neighbours 0.37
key by a noun + table of persons -0.46
key of a program + ends in other 0.57
key of a program + next to credential 0.36
key of a program + other table 0.37
key of a program + table of programs 0.37
key to persons + ends in person 0.5
key to persons + has an address 0.33
key to persons + key to persons 0.38
key to persons + many personal neighbours -0.51
key to persons + next to name -0.33
key to persons + no personal neighbours 0.62
key to persons + other table 0.46
key to persons + referred to by persons -0.47
key to persons + some personal neighbours 0.41
key to persons + table of things 0.4
key to persons + table speaks of name 0.4
key to persons + the row's own number 0.29
key to persons + type number 0.65
key to persons + type text -0.41
key to persons + type uuid 0.46
key to persons by name + ends in person 0.44
key to persons by name + has an address 0.33
key to persons by name + key to persons 1.02
key to persons by name + many personal neighbours 0.58
key to persons by name + other table 0.78
key to persons by name + small table 0.68
key to persons by name + table called name -0.64
key to persons by name + table of messages -0.26
key to persons by name + table of programs -0.48
key to persons by name + table speaks of name -0.32
key to persons by name + type number 0.64
last words + ends in about 0.33
last words + next to employment 0.3
last words + next to financial 0.35
last words + next to government-id 0.36
last words + next to name 0.5
last words + some personal neighbours 0.6
last words + table of institutions 0.45
last words + table of persons 0.53
last words + table speaks of employment 0.58
last words + table speaks of family -0.33
last words + type text 0.58
likeness: "photo" 0.49
likeness: "photo" of a person 0.48
likeness: "picture" 0.28
likeness: "picture" of somebody 0.28
likeness: "profile" -0.49
likeness: "profile" of a person -0.34
likeness: "signature" -0.9
likeness: anywhere last 0.3
likeness: anywhere whole 0.43
likeness: atEnd whole -0.46
likeness: begins with "photo" 0.42
likeness: begins with "picture" 0.48
likeness: begins with "signature" -0.64
likeness: begins with "thumbnail" -0.52
likeness: ends in thing 0.29
likeness: long text -0.46
likeness: many personal neighbours 0.32
likeness: next to contact -0.41
likeness: next to likeness 0.58
likeness: no personal neighbours -0.65
likeness: no sign -0.69
likeness: of a machine 0.54
likeness: of nobody -0.66
likeness: ofPerson first -0.46
likeness: several words 0.44
likeness: table called free-text -0.33
likeness: table of things -0.53
likeness: type other 0.57
likeness: type text -0.61
list -0.27
location: after other 0.38
location: anywhere first -0.57
location: anywhere last 0.38
location: anywhere whole 0.85
location: begins with "state" -0.56
location: beside none of its kind -0.4
location: beside some of its kind 0.66
location: many personal neighbours 0.29
location: next to online-identifier 0.68
location: no sign 0.47
location: no term -0.23
location: of somebody 0.36
location: persons by its columns 0.65
location: referred to by persons -0.35
location: row of a person 0.45
location: several signs 0.48
location: several words 0.46
location: sign beside a position -0.62
location: sign pair 0.39
location: table of persons 0.67
location: table speaks of name 0.63
location: then other -0.37
location: type number 0.42
location: type other -0.37
name of a container + long text 0.6
name of a container + next to credential -0.31
name of a container + next to online-identifier -0.29
name of a container + type text 0.43
name of a role + next to contact 0.62
name of a role + no personal neighbours -0.54
name of a role + of nobody 0.4
name of a role + of somebody -0.57
name of a role + other table 0.23
name of a role + some personal neighbours 0.55
name of a role + table of institutions 0.59
name of a role + table of persons -0.39
name: "account name" -0.43
name: "alias" of a person 0.31
name: "caseworker" 0.38
name: "caseworker" of somebody 0.38
name: "claimant" -0.33
name: "client name" -0.6
name: "client name" of somebody -0.6
name: "contact name" 0.36
name: "display name" of nobody -0.74
name: "display name" of somebody 0.63
name: "display" -0.32
name: "first name" 0.34
name: "first" 0.44
name: "full name" -0.37
name: "full name" of nobody -0.52
name: "last" of somebody -0.46
name: "legal name" -0.65
name: "login id" 0.43
name: "login id" of a person 0.43
name: "login" 0.37
name: "login" of a person 0.44
name: "manager name" 0.27
name: "manager name" of nobody 0.24
name: "middle" 0.53
name: "middle" of a person 0.55
name: "name 1" 0.37
name: "name" of a person 0.28
name: "name" of nobody -0.48
name: "nurse" -0.38
name: "nurse" of somebody -0.38
name: "preferred" -0.35
name: "short name" of a person 0.33
name: "short name" of nobody -0.33
name: "slug" -0.59
name: "title" -0.68
name: "title" of a person -0.81
name: "underwriter" -0.36
name: "underwriter" of somebody -0.36
name: "user name" 0.38
name: "user" of a person -0.42
name: "user" of somebody 0.68
name: after other 0.3
name: after person 0.4
name: also credential -0.46
name: also employment -0.64
name: also family -0.84
name: also financial -0.67
name: also health 0.41
name: also online-identifier -0.38
name: also person-key 0.59
name: also postal-address -0.92
name: atEnd first -0.71
name: atEnd last 0.25
name: atEnd whole 0.37
name: begins with "business" -0.52
name: begins with "card" 0.31
name: begins with "client" -0.57
name: begins with "contact" 0.51
name: begins with "data" -0.46
name: begins with "display" 0.33
name: begins with "emergency" 0.47
name: begins with "first" 0.5
name: begins with "full" -0.45
name: begins with "known" 0.45
name: begins with "last" 0.6
name: begins with "legal" -0.58
name: begins with "login" 0.56
name: begins with "manager" -0.39
name: begins with "middle" 0.57
name: begins with "other" -0.52
name: begins with "person" 0.38
name: begins with "relationship" -0.45
name: begins with "responsible" 0.39
name: begins with "slug" -0.48
name: begins with "title" -0.94
name: begins with "underwriter" -0.36
name: begins with "user" 0.37
name: beside many of its kind -0.52
name: ends in code -0.38
name: ends in form 0.78
name: ends in id 0.43
name: ends in person 0.45
name: ends in type -0.33
name: has an address 0.85
name: in a longer term -0.82
name: key to persons -1.06
name: next to contact 0.29
name: next to credential 0.65
name: next to family 0.32
name: next to likeness 0.59
name: next to name 0.31
name: no personal neighbours -0.76
name: no sign -0.75
name: of a patient -0.31
name: of a person by name 0.4
name: ofPerson first -0.28
name: ofPerson inside -0.49
name: referred to by persons 0.42
name: row of a program -0.96
name: several signs 0.42
name: several words 0.34
name: sign writer 0.52
name: small table -0.73
name: table called after programs -0.37
name: table called family -0.4
name: table called likeness 0.3
name: table of institutions -0.5
name: table of messages -0.37
name: table of programs -0.8
name: table of reference -0.39
name: table of reviews 0.53
name: table of things -1.06
name: table speaks of credential -0.41
name: table speaks of employment -0.47
name: table speaks of health 0.27
name: table speaks of likeness 0.3
name: then agent -0.34
name: then code -0.38
name: then digits -0.44
name: then form 0.44
name: then number -0.8
name: then other -0.38
name: then person -0.39
name: then type -0.33
name: type other -0.56
name: warehouse -0.41
named as things -0.7
next to contact 0.32
next to employment 0.26
next to family 0.35
next to financial 0.37
no sign -0.72
number elsewhere + next to contact 0.4
number elsewhere + next to name -0.32
number elsewhere + next to postal-address 0.35
number elsewhere + referred to by persons 0.45
number elsewhere + table of persons 0.55
number elsewhere + type number -0.65
number elsewhere + type text 0.84
number of a person + ends in id 0.33
number of a person + ends in other -0.66
number of a person + ends in person 0.48
number of a person + has an address -0.56
number of a person + many personal neighbours 0.52
number of a person + next to contact 0.44
number of a person + next to demographic -0.55
number of a person + next to financial -0.63
number of a person + next to free-text 0.45
number of a person + next to government-id -0.39
number of a person + next to online-identifier 0.35
number of a person + of a patient 0.72
number of a person + of nobody 0.65
number of a person + persons by its columns 0.5
number of a person + small table -0.34
number of a person + table called free-text 0.42
number of a person + table called name -0.33
number of a person + table of institutions 0.33
number of a person + table of persons 0.53
number of a person + table of programs -0.33
number of a person + table speaks of free-text 0.44
number of a person + type uuid 0.59
number of a person + warehouse -0.5
of a person + has an address 1.16
of a person + long text 0.66
of a person + next to contact -0.34
of a person + next to credential 0.32
of a person + next to demographic 0.4
of a person + next to free-text -0.37
of a person + next to government-id 0.72
of a person + next to postal-address 0.3
of a person + of a machine 0.36
of a person + of a patient 0.56
of a person + referred to by persons 0.4
of a person + some personal neighbours 0.54
of a person + table called after programs 0.48
of a person + table speaks of family 0.5
of a person + type number -0.78
of a person + type text 0.53
of a person by name 0.42
of an institution by name -0.54
of nobody -0.56
ofPerson first -0.6
ofPerson inside -0.65
ofPerson last -0.41
online-identifier: "device id" of nobody -0.58
online-identifier: "device id" of somebody 0.49
online-identifier: "fingerprint" -0.94
online-identifier: "fingerprint" of somebody -0.79
online-identifier: "ip" 0.88
online-identifier: "ip" of a person 0.43
online-identifier: "ip" of nobody 0.36
online-identifier: after form 0.32
online-identifier: also contact -0.51
online-identifier: also name 0.54
online-identifier: anywhere first -0.88
online-identifier: atEnd first 0.39
online-identifier: begins with "fingerprint" -0.79
online-identifier: begins with "ip" 0.88
online-identifier: beside none of its kind -0.47
online-identifier: ends in form -0.36
online-identifier: ends in person 0.42
online-identifier: next to free-text -0.33
online-identifier: next to online-identifier 0.69
online-identifier: of somebody 0.27
online-identifier: referred to by persons 0.33
online-identifier: row of a program 0.34
online-identifier: several words 0.3
online-identifier: table of programs 0.34
online-identifier: table of things 0.41
online-identifier: table speaks of name 0.65
online-identifier: table speaks of online-identifier 0.31
online-identifier: the row's own number -0.61
online-identifier: then other -0.54
online-identifier: type number -1.12
online-identifier: type other 0.52
online-identifier: type text 0.64
own key + ends in other 0.35
own key + ends in person 0.37
own key + next to contact 0.58
own key + next to employment -0.38
own key + next to name 0.79
own key + no personal neighbours -0.77
own key + other table -1.05
own key + referred to by persons 0.82
own key + some personal neighbours 0.18
own key + table called after programs 0.53
own key + table called likeness -0.69
own key + table called name 1.08
own key + table of persons 0.56
own key + table speaks of likeness -0.69
own key + table speaks of name -0.34
own key + the row's own number 0.64
pair + ends in other 0.39
pair + of somebody 0.29
pair + other table 0.34
pair + type number 0.39
part of an address + many personal neighbours -0.29
part of an address + next to contact -0.29
part of an address + next to postal-address 0.45
part of an address + of nobody -0.29
part of an address + of somebody 0.35
part of an address + table speaks of postal-address 0.39
part of an address + type number -0.32
person-key: alone 0.39
person-key: also contact -0.76
person-key: also employment 0.95
person-key: also family 0.45
person-key: also financial -1.57
person-key: also health 0.53
person-key: begins with "account" -2.31
person-key: begins with "agent" 0.43
person-key: begins with "assigned" 0.35
person-key: begins with "assignee" 0.31
person-key: begins with "auth" -0.31
person-key: begins with "author" 0.4
person-key: begins with "bank" -0.44
person-key: begins with "created" 0.84
person-key: begins with "creator" 0.67
person-key: begins with "customer" 1.12
person-key: begins with "employee" 0.85
person-key: begins with "external" -0.33
person-key: begins with "last" 0.43
person-key: begins with "manager" 0.5
person-key: begins with "member" 0.32
person-key: begins with "modified" 0.33
person-key: begins with "owner" 0.85
person-key: begins with "parent" -0.3
person-key: begins with "partner" 0.38
person-key: begins with "party" -0.38
person-key: begins with "person" 0.68
person-key: begins with "recipient" -0.4
person-key: begins with "ref" -0.56
person-key: begins with "staff" 0.41
person-key: begins with "student" 0.44
person-key: begins with "subscriber" -0.54
person-key: begins with "unique" 0.36
person-key: begins with "user" 1.38
person-key: ends in ids 0.41
person-key: ends in other 0.45
person-key: ends in uuid 0.48
person-key: key to persons 0.67
person-key: next to employment -0.4
person-key: next to financial -0.53
person-key: next to free-text 0.74
person-key: next to health 0.62
person-key: next to online-identifier 0.75
person-key: of a machine -1.06
person-key: of a patient 0.61
person-key: of nobody 0.67
person-key: sign doer 0.53
person-key: sign key to persons 0.38
person-key: sign table of identities 0.37
person-key: sign who -0.46
person-key: table called after programs 0.47
person-key: table called likeness -0.55
person-key: table of health 0.42
person-key: table of institutions 0.57
person-key: table of persons 0.4
person-key: table speaks of demographic 0.28
person-key: table speaks of family -0.32
person-key: table speaks of likeness -0.53
person-key: table speaks of postal-address -0.72
person-key: the row's own number 0.24
person-key: type number 0.34
postal-address: "address 1" -0.47
postal-address: "address 1" of somebody -0.3
postal-address: "address" of nobody 0.87
postal-address: "city name" -0.3
postal-address: "city name" of somebody -0.36
postal-address: "country" -0.68
postal-address: "country" of a person -0.53
postal-address: "county" 0.4
postal-address: "ort" -0.35
postal-address: "post code" 0.4
postal-address: "post code" of a person 0.41
postal-address: "post code" of nobody -0.36
postal-address: "post code" of somebody 0.5
postal-address: "postal code" 0.57
postal-address: "postal code" of a person 0.32
postal-address: "province" of a person 0.37
postal-address: "zip" of a person 0.32
postal-address: after about 0.31
postal-address: after institution -0.48
postal-address: alone 0.48
postal-address: also demographic -0.78
postal-address: also institution-contact -1.06
postal-address: also location -1.08
postal-address: anywhere first -0.56
postal-address: anywhere last 0.35
postal-address: atEnd first 0.55
postal-address: atEnd inside 0.31
postal-address: atEnd last -0.37
postal-address: begins with "address" -0.72
postal-address: begins with "branch" -0.36
postal-address: begins with "city" 0.33
postal-address: begins with "contact" -0.56
postal-address: begins with "country" -0.7
postal-address: begins with "county" 0.5
postal-address: begins with "email" -0.63
postal-address: begins with "from" 0.41
postal-address: begins with "mail" 0.4
postal-address: begins with "ort" -0.35
postal-address: begins with "postal" 0.47
postal-address: begins with "region" -0.32
postal-address: begins with "to" 0.42
postal-address: begins with "unit" -0.61
postal-address: beside many of its kind 0.68
postal-address: beside none of its kind -0.81
postal-address: ends in code 0.37
postal-address: ends in number -0.44
postal-address: in a longer term -1.06
postal-address: key to things -0.75
postal-address: list of its kind 0.28
postal-address: long text -0.15
postal-address: named as things -0.35
postal-address: next to name -0.79
postal-address: next to postal-address 0.74
postal-address: no term -0.48
postal-address: of a patient 0.65
postal-address: of an institution by name -0.48
postal-address: of nobody -0.5
postal-address: other table -0.43
postal-address: referred to by persons -0.49
postal-address: row of an institution -1.21
postal-address: several signs 0.27
postal-address: sign beside an address 0.54
postal-address: table called postal-address 0.61
postal-address: table of health -0.43
postal-address: table of institutions -1.5
postal-address: table of persons 0.15
postal-address: table of things -0.46
postal-address: table of writing -0.32
postal-address: table speaks of contact -0.72
postal-address: the row's own number -0.6
postal-address: then code 0.46
postal-address: then digits 0.36
postal-address: type number -1.02
row of a program -0.57
row of an institution -0.73
sender and recipient + next to contact -0.33
several signs 0.57
several words 0.4
sign beside a position -0.62
sign doer 0.53
sign key of a program 0.37
sign key to persons 0.38
sign last words 0.5
sign name of a container 0.43
sign pair 0.39
sign table of health 0.52
sign table of identities 0.37
sign table of messages 0.42
sign table of secrets 0.32
sign table of writing 0.38
sign title at work 0.39
sign who -0.46
sign writer 0.52
strict vocabulary + ends in agent 0.41
strict vocabulary + ends in form 0.78
strict vocabulary + ends in institution 0.4
strict vocabulary + ends in person -0.61
strict vocabulary + ends in thing 0.32
strict vocabulary + has an address 0.38
strict vocabulary + key to persons -0.38
strict vocabulary + next to health 0.53
strict vocabulary + next to postal-address 0.34
strict vocabulary + table called after programs 0.6
strict vocabulary + table called health -0.65
strict vocabulary + table of health -0.5
strict vocabulary + table of institutions -0.84
strict vocabulary + table of secrets -0.42
strict vocabulary + table speaks of contact -0.33
strict vocabulary + table speaks of criminal -0.35
strict vocabulary + table speaks of family 0.47
strict vocabulary + table speaks of online-identifier 0.61
strict vocabulary + type number -0.65
system-credential: "api key" 0.37
system-credential: "api key" of nobody 0.72
system-credential: "password salt" -0.67
system-credential: "refresh token" -0.65
system-credential: "refresh token" of somebody -0.41
system-credential: "salt" of a person -0.39
system-credential: "secret" 0.57
system-credential: "secret" of nobody 0.47
system-credential: "token" -0.6
system-credential: "token" of somebody -0.4
system-credential: alone 0.57
system-credential: also credential -1.43
system-credential: atEnd whole -0.26
system-credential: begins with "key" -0.43
system-credential: begins with "refresh" -0.61
system-credential: begins with "registration" 0.32
system-credential: begins with "secret" 0.77
system-credential: ends in about -0.65
system-credential: ends in id -0.44
system-credential: ends in key 0.7
system-credential: many personal neighbours -0.39
system-credential: next to credential -0.45
system-credential: next to online-identifier -0.35
system-credential: no sign -0.59
system-credential: no term 0.56
system-credential: of a machine 0.32
system-credential: of nobody 0.81
system-credential: of somebody -0.36
system-credential: persons by its columns -0.78
system-credential: referred to by persons -0.43
system-credential: row of a person -0.78
system-credential: row of a program 0.34
system-credential: row of an institution 0.43
system-credential: sign key of a program 0.37
system-credential: sign table of secrets -0.75
system-credential: small table -0.43
system-credential: table called after programs 0.71
system-credential: table called free-text 0.39
system-credential: table called name -0.71
system-credential: table of institutions 0.43
system-credential: table of persons -0.81
system-credential: table of programs 0.35
system-credential: table of secrets -0.62
system-credential: table of things 0.78
system-credential: table speaks of employment 0.82
system-credential: table speaks of free-text 0.39
system-credential: table speaks of name -0.82
system-credential: then about -0.49
system-credential: type number -0.57
table called financial -0.4
table called health -0.48
table called online-identifier -0.25
table of accounts + ends in about 0.42
table of accounts + next to financial 0.45
table of accounts + of nobody 0.58
table of cards 0.36
table of contacts + ends in other 0.65
table of health + next to free-text -0.43
table of health + of a patient 0.8
table of health + other table 0.5
table of health + table called health -0.33
table of health + table of health 0.52
table of identities + type text 0.36
table of messages + other table 0.42
table of messages + table of messages 0.42
table of messages + type text 0.42
table of posts -1.11
table of reference -0.98
table of reviews 0.62
table of reviews + table called free-text 0.3
table of reviews + table speaks of free-text 0.3
table of secrets + ends in form 0.46
table of secrets + ends in number 0.47
table of secrets + ends in other -0.37
table of secrets + next to credential -0.55
table of secrets + no personal neighbours 0.33
table of secrets + other table 0.3
table of secrets + table of secrets 0.32
table of things -0.59
table of writing + ends in form 0.39
table of writing + ends in other 0.38
table of writing + long text 0.5
table of writing + of somebody 0.68
table of writing + other table 0.38
table of writing + table of writing 0.38
table of writing + type text 0.38
table speaks of health -0.28
then about -0.7
then at -0.5
then check -0.49
then code -0.73
then digits -0.49
then indicator 0.58
then institution 0.41
then json -0.36
then method -0.33
then other -0.62
then person -0.52
then prefix 0.53
then rate 0.38
then text -0.36
then txt 0.46
then type -0.7
then version 0.3
title at work + ends in other 0.39
title at work + many personal neighbours 0.37
title at work + of somebody 0.33
title at work + persons by its columns 0.39
title at work + table of persons 0.35
title at work + type text 0.39
type boolean -0.56
type other -0.37
type tiny -0.66
vehicle 0.32
vehicle: also government-id 0.31
vehicle: anywhere whole 0.38
vehicle: beside some of its kind 0.67
vehicle: ends in other 0.29
vehicle: next to vehicle 0.4
vehicle: no personal neighbours 0.43
vehicle: other table 0.32
vehicle: several words 0.39
vehicle: sign words 0.31
vehicle: type text 0.32
who + ends in person -0.46
who + table called name -0.68
who + table speaks of name -0.68
who, as text + ends in other 0.46
who, as text + ends in person -0.91
who, as text + has an address -0.42
who, as text + next to contact -0.75
who, as text + next to credential -0.37
who, as text + next to health -0.63
who, as text + no personal neighbours 0.22
who, as text + some personal neighbours -0.67
who, as text + table of institutions 0.39
who, as text + table of persons -0.71
who, as text + table of things -0.4
who, as text + table of writing -0.27
who, of a kind + many personal neighbours 0.07
who, of a kind + no personal neighbours -0.78
who, of a kind + persons by its columns 0.2
who, of a kind, as text + has an address 0.32
who, of a kind, as text + next to financial -0.61
who, of a kind, as text + other table -0.68
who, of a kind, as text + persons by its columns 0.45
who, of a kind, as text + some personal neighbours -0.42
words + ends in agent 0.45
words + ends in id 0.27
words + ends in institution -0.33
words + ends in other 0.38
words + ends in person -0.39
words + key to persons -0.72
words + key to things -0.5
words + many personal neighbours 0.32
words + named as things 0.29
words + next to criminal 0.55
words + next to employment 0.29
words + next to family 0.37
words + next to likeness 0.55
words + next to name 0.4
words + next to online-identifier 0.37
words + of a machine 0.46
words + of somebody 0.32
words + persons by its columns 0.44
words + table called contact 0.35
words + table called health -0.26
words + table called likeness -0.43
words + table called postal-address 0.36
words + table of health 0.38
words + table of posts -0.49
words + table of reference -0.49
words + table of reviews 0.33
words + table of things -0.31
words + table speaks of contact 0.46
words + table speaks of financial 0.67
words + table speaks of free-text 0.43
words + table speaks of online-identifier 0.49
words + the row's own number -0.74
words + type text 0.32
words + type tiny -0.84
words + warehouse 0.47
writer + ends in person 0.32
writer + no personal neighbours 0.36
writer + other table 0.52
writer + type text 0.52`;
